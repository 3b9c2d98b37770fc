import Reports
import Vocabulary
import Workspaces

extension Session {
  mutating func runNew() throws(UsageProblem) -> RunResult {
    guard let first = arguments.operands.first else { throw .operandMissing(.new) }
    if arguments.operands.count > 1 { throw .tooManyOperands(.new) }
    let name = String(decoding: first, as: UTF8.self)
    guard let template = Template(named: name) else { throw .unknownTemplate(name) }
    let text = Array(template.text(planLanguage(named: name, template)).utf8)
    guard let path = arguments.path(.output), path != .standardInput else {
      output.bytes += text
      return result(.clean)
    }
    // A plan that is already there is never written over.
    if (try? environment.kind(path)) != nil {
      complain(path, .alreadyExists)
      return result(.failure)
    }
    if write(path, text) {
      errors.write(say(Bilingual(nl: "Klaar om in te vullen: ", en: "Ready to fill in: ")))
      errors.writePath(path.bytes)
      errors.line()
    }
    return result(.clean)
  }

  /// `new cursus` asks for a Dutch plan, `new course` for the language of the surroundings.
  private func planLanguage(named name: String, _ template: Template) -> Language {
    if let chosen = arguments.value(.language).flatMap({ Language(code: $0) }) { return chosen }
    let isDutch = template.keyword.row.names.all(.dutch).contains { folded(String($0)) == folded(name) }
    let isEnglish = template.keyword.row.names.all(.english).contains { folded(String($0)) == folded(name) }
    return isDutch && !isEnglish ? .dutch : language
  }
}
