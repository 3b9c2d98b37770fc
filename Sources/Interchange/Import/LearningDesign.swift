import JSON
import Vocabulary

/// A design from the Learning Designer of University College London: activities with a title, each of a row of tasks with a
/// learning type, minutes, a group and a place.
func importDesign(_ text: DecodedText, _ name: String, _ language: Language?) throws(ImportProblem) -> ImportedPlan {
  let design = try parsedDesign(text)
  guard let parts = design["activities"]?.elements, parts.contains(where: { $0["slas"]?.elements != nil }) else {
    throw .notLearningDesigner
  }
  // The tool is an English one; what a design is called there says nothing about the plan.
  var reader = DesignReader(language ?? .english, ImportReport(.learningDesigner, text.encoding))
  reader.read(design, parts)
  return reader.plan(name)
}

private func parsedDesign(_ text: DecodedText) throws(ImportProblem) -> JSON {
  do throws(JSONProblem) {
    return try JSON(parsing: text.bytes)
  } catch {
    let before = text.bytes.prefix(error.offset)
    let line = before.count { $0 == 0x0A } + 1
    let column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    throw .badJSON(line: line, column: column)
  }
}

private struct DesignReader {
  private var reader: StoryboardReader
  private var unknown: [(name: String, count: Int)] = []
  private var groupSize = 0

  init(_ language: Language, _ report: ImportReport) { reader = StoryboardReader(language, report) }

  mutating func plan(_ name: String) -> ImportedPlan {
    reader.report.unknownFields = unknown.map { ImportReport.Field(name: $0.name, count: $0.count) }
    reader.finish(name: name)
    return ImportedPlan(text: reader.draft.written(), language: reader.language, report: reader.report)
  }

  private var language: Language { reader.language }

  // MARK: The design

  mutating func read(_ design: JSON, _ parts: [JSON]) {
    reader.title = text(design["name"])
    groupSize = number(design["groupSize"]) ?? 0
    if groupSize > 0 { addProperty(.students, String(groupSize)) }
    readDelivery(text(design["modeOfDelivery"]))
    addProperty(.workload, learningTime(design["learningTime"]))
    addProperty(.authors, text(design["author"]))
    for member in ["topic", "description"] { reader.addDocumentProse(text(design[member])) }
    for line in linesOf(text(design["aims"])) { addProperty(.goal, line) }
    for outcome in design["outcomes"]?.elements ?? [] { readOutcome(outcome) }
    noteUnknown(
      design,
      known: [
        "name", "groupSize", "modeOfDelivery", "learningTime", "author", "topic", "description", "aims", "outcomes",
        "activities",
      ])
    for part in parts { read(part: part) }
  }

  private mutating func addProperty(_ keyword: Keyword, _ value: String) {
    if value.isEmpty { return }
    reader.documentEntries.append(
      reader.trial.isValue(value, keyword, ofDocument: true)
        ? reader.draft.addProperty(keyword, value, to: PlanDraft.document)
        : reader.draft.addProperty("x-" + reader.draft.word(keyword), value, to: PlanDraft.document))
  }

  private mutating func readDelivery(_ mode: String) {
    let text = foldedText(mode)
    let delivery: Bilingual<String>? =
      if text.hasPrefix("blend") {
        Bilingual(nl: "blended", en: "blended")
      } else if text.contains("online") || text.hasPrefix("wholly online") {
        Bilingual(nl: "online", en: "online")
      } else if text.hasPrefix("class") || text.hasPrefix("location") || text.hasPrefix("face") {
        Bilingual(nl: "op locatie", en: "on campus")
      } else {
        nil
      }
    if let delivery {
      addProperty(.delivery, delivery[language])
    } else if !mode.isEmpty {
      reader.documentEntries.append(reader.draft.addProperty("x-mode-of-delivery", mode, to: PlanDraft.document))
    }
  }

  /// Minutes, or days, hours and minutes in one text.
  private func learningTime(_ value: JSON?) -> String {
    guard let value, !value.isNull else { return "" }
    let written = text(value)
    guard let minutes = number(value) else { return written }
    if minutes <= 0 { return "" }
    let hours = Bilingual(nl: "uur", en: "h")[language]
    return minutes % 60 == 0 ? "\(minutes / 60) \(hours)" : "\(minutes) min"
  }

  private mutating func readOutcome(_ outcome: JSON) {
    let words = [text(outcome["verb"]), outcome.text.map { plainHTML($0) } ?? text(outcome["details"])]
    let line = onOneLine(words.filter { !$0.isEmpty }.joined(separator: " "))
    if !line.isEmpty { _ = reader.outcomes.define(nil, line) }
    noteUnknown(outcome, known: ["verb", "details"], under: "outcomes")
  }

  // MARK: Its parts

  private mutating func read(part: JSON) {
    var context = StoryboardReader.Context()
    context.head = reader.draft.word(.module)
    context.title = onOneLine(text(part["title"]))
    // Two parts of one name are two parts.
    context.name = "part \(reader.report.blocks)"
    reader.module = context
    let block = reader.block()
    for member in ["teachingMethod", "notes"] { reader.draft.addProse(text(part[member]), to: block) }
    addResources(part["resources"], to: block)
    let size = number(part["groupSize"]) ?? groupSize
    for task in part["slas"]?.elements ?? [] { read(task, in: block, size) }
    noteUnknown(
      part, known: ["title", "teachingMethod", "notes", "groupSize", "resources", "slas"], under: "activities")
  }

  private mutating func read(_ task: JSON, in block: Int, _ size: Int) {
    reader.report.rows += 1
    var activity = ActivityDraft()
    readTitle(text(task["description"]), &activity)
    activity.isSync = truth(task["syncActivity"])
    readType(text(task["type"]), &activity)
    if let minutes = number(task["duration"]), minutes > 0 {
      let duration = "\(minutes) min"
      if reader.trial.isDetail(duration, .duration) {
        activity.duration = duration
      } else {
        activity.properties.append(("x-" + reader.draft.word(.duration), text(task["duration"])))
      }
    }
    readGroup(task, size, &activity)
    readPlace(task, &activity)
    let assessment = text(task["assessmentType"])
    if !assessment.isEmpty && !["none", "not assessed", "no"].contains(foldedText(assessment)) {
      readAssessment(assessment, &activity)
    }
    if let isPresent = truth(task["tutorAvailable"]) {
      activity.properties.append(
        (
          reader.draft.word(.facilitatorPresent),
          isPresent ? Bilingual(nl: "ja", en: "yes")[language] : Bilingual(nl: "nee", en: "no")[language]
        ))
    }
    reader.settleTiming(&activity, "", isInMeeting: false)
    let index = reader.add(activity, to: block)
    for member in ["instructions", "studentInstructions", "notes"] {
      reader.draft.addProse(text(task[member]), to: index)
    }
    addResources(task["resources"], to: index)
    noteUnknown(
      task,
      known: [
        "type", "duration", "groupSize", "groupSizeSameAsSession", "tutorAvailable", "syncActivity", "onlineActivity",
        "assessmentType", "description", "instructions", "studentInstructions", "notes", "resources",
      ], under: "slas")
  }

  /// A description has no title: a short one is it, of a long one the first sentence.
  private func readTitle(_ description: String, _ activity: inout ActivityDraft) {
    let lines = linesOf(description)
    guard let first = lines.first else { return }
    if first.utf8.count <= 100 {
      activity.title = first
      activity.explanation = Array(lines.dropFirst())
      return
    }
    if let end = firstSentence(first), end <= 100 {
      activity.title = String(decoding: Array(first.utf8.prefix(end)), as: UTF8.self)
      activity.explanation = [trimmed(String(decoding: Array(first.utf8.dropFirst(end)), as: UTF8.self))]
      activity.explanation += lines.dropFirst()
      return
    }
    let words = first.split(separator: " ")
    var title = ""
    for word in words {
      if title.utf8.count + word.utf8.count > 80 { break }
      title += (title.isEmpty ? "" : " ") + word
    }
    activity.title = title + "…"
    activity.explanation = lines
  }

  /// Behind the mark that ends the first sentence.
  private func firstSentence(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    for index in bytes.indices.dropLast() where bytes[index + 1] == 0x20 {
      if bytes[index] == 0x2E || bytes[index] == 0x3F || bytes[index] == 0x21 { return index + 1 }
    }
    return nil
  }

  private func readType(_ type: String, _ activity: inout ActivityDraft) {
    if type.isEmpty { return }
    if !reader.guessKind(ofLearningType: onOneLine(type), &activity) {
      activity.properties.append(("x-learning-type", onOneLine(type)))
    }
  }

  private func readGroup(_ task: JSON, _ size: Int, _ activity: inout ActivityDraft) {
    let own = truth(task["groupSizeSameAsSession"]) == true ? size : number(task["groupSize"]) ?? 0
    if own <= 0 { return }
    let isWhole = own > 1 && own == size
    activity.grouping =
      isWhole
      ? Bilingual(nl: "hele groep", en: "whole group")[language]
      : CellValues.grouping(String(own), language)?.text ?? ""
  }

  private func readPlace(_ task: JSON, _ activity: inout ActivityDraft) {
    guard let isOnline = truth(task["onlineActivity"]) else { return }
    if isOnline {
      activity.environment = Environments.online.name(language)
    } else if activity.isSync == true {
      activity.environment = Environments.onCampus.name(language)
    } else {
      // Not online and each at their own moment: the design does not say where.
      activity.environment = Environments.ownPlace.name(language)
      activity.guesses.append(
        Bilingual(
          nl: "eigen plek, want het is niet online en niet samen",
          en: "own place, because it is neither online nor together"))
    }
  }

  private func readAssessment(_ text: String, _ activity: inout ActivityDraft) {
    let letters = folded(text)
    if let term = PhraseIndex.shared.term(in: .assessmentKind, letters, 0..<letters.count) {
      activity.properties.append(
        (reader.draft.word(.assessment) + " " + term.row.names.canonical(language), activity.title))
    } else {
      activity.properties.append(("x-assessment-type", onOneLine(text)))
    }
  }

  private mutating func addResources(_ resources: JSON?, to parent: Int) {
    for resource in resources?.elements ?? [] {
      var words: [String] = []
      if let plain = resource.text {
        words = [plainHTML(plain)]
      } else {
        for member in ["title", "name", "description", "url"] {
          let word = onOneLine(text(resource[member]))
          if !word.isEmpty && !words.contains(word) {
            words.append(member == "url" && !words.isEmpty ? "(\(word))" : word)
          }
        }
        noteUnknown(resource, known: ["title", "name", "description", "url"], under: "resources")
      }
      let line = onOneLine(words.joined(separator: " "))
      if !line.isEmpty { reader.draft.addProperty(.material, line, to: parent) }
    }
  }

  // MARK: Values

  private mutating func noteUnknown(_ value: JSON, known: Set<String>, under owner: String = "") {
    for member in value.members ?? [] where !known.contains(member.name) && !isNothing(member.value) {
      let name = owner.isEmpty ? member.name : owner + "." + member.name
      if let index = unknown.firstIndex(where: { $0.name == name }) {
        unknown[index].count += 1
      } else if unknown.count < 100 {
        unknown.append((name, 1))
      }
    }
  }

  private func isNothing(_ value: JSON) -> Bool {
    switch value {
    case .null: true
    case .string(let text): text.isEmpty
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    case .boolean, .number, .written: false
    }
  }

  private func text(_ value: JSON?) -> String {
    switch value {
    case .string(let text): plainHTML(text)
    case .number(let digits): digits
    case .null, .boolean, .array, .written, .object, nil: ""
    }
  }

  /// The design writes numbers as numbers and as texts.
  private func number(_ value: JSON?) -> Int? {
    if let number = value?.integer { return Swift.min(Swift.max(number, -1), 1_000_000) }
    guard let text = value?.text.map({ trimmed($0) }), isDigits(text), text.utf8.count <= 6 else { return nil }
    return Int(text)
  }

  /// Yes and no are words in a text here.
  private func truth(_ value: JSON?) -> Bool? {
    if let truth = value?.truth { return truth }
    switch value?.text.map({ foldedText($0) }) {
    case "true": return true
    case "false": return false
    default: return nil
    }
  }
}

/// Text without the tags of a web page; paragraphs and items become lines.
func plainHTML(_ text: String) -> String {
  let bytes = Array(text.utf8)
  guard bytes.contains(0x3C) || bytes.contains(0x26) else { return trimmed(text) }
  var result: [UInt8] = []
  var index = 0
  var hasNoMoreEnds = false
  while index < bytes.count {
    guard bytes[index] == 0x3C, !hasNoMoreEnds, index + 1 < bytes.count, opensTag(bytes[index + 1]) else {
      result.append(bytes[index])
      index += 1
      continue
    }
    guard let end = bytes[index...].firstIndex(of: 0x3E) else {
      hasNoMoreEnds = true
      continue
    }
    let name = String(decoding: bytes[(index + 1)..<end].prefix(5), as: UTF8.self).lowercased()
    if ["br", "/p", "/li", "/div", "/h", "/tr", "li"].contains(where: { name.hasPrefix($0) }) { result.append(0x0A) }
    index = end + 1
  }
  var plain = String(decoding: result, as: UTF8.self)
  for (entity, mark) in [
    ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&amp;", "&"),
  ] { plain = replaced(plain, entity, by: mark) }
  return trimmed(plain)
}

private func opensTag(_ byte: UInt8) -> Bool { byte == 0x2F || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) }
