import Vocabulary

extension HTMLOutput {
  /// By rule: why it matters once, then each place.
  mutating func write(_ findings: [RuleFindings], _ section: ReviewSection, _ document: ReviewedDocument) {
    if findings.isEmpty { return }
    markup("<div class=findings>")
    // Of a few one sees them all.
    if findings.reduce(0, { $0 + $1.places.count }) > 3 { writeFilter(findings, section, document) }
    for rule in findings { write(rule, document) }
    markup("</div>")
  }

  private mutating func writeFilter(
    _ findings: [RuleFindings], _ section: ReviewSection, _ document: ReviewedDocument
  ) {
    let name = section.title + (document.code.isEmpty ? "" : " " + document.code)
    startTag("form", "class=filter hidden", label: Phrase(nl: "Kiezen uit: ", en: "Choose from: ") + name)
    choice("severity", Phrase(nl: "Zwaarte", en: "Severity"), findings.map { ($0.severity, $0.severityName) })
    choice("family", Phrase(nl: "Onderwerp", en: "Subject"), findings.map { ($0.family, $0.familyName) })
    markup("<label>")
    phrase(Phrase(nl: "Woorden", en: "Words"))
    markup(" <input type=search name=words></label>")
    markup("<output></output></form>")
  }

  private mutating func choice(_ name: String, _ title: Phrase, _ values: [(String, Phrase)]) {
    markup("<label>")
    phrase(title)
    markup(" <select name=\(name)>")
    element("option", "value=\"\"", Phrase(nl: "alle", en: "all"))
    var told: [String] = []
    for (value, name) in values where !told.contains(value) {
      told.append(value)
      element("option", "value=\(value)", name)
    }
    markup("</select></label> ")
  }

  private mutating func write(_ rule: RuleFindings, _ document: ReviewedDocument) {
    markup("<div class=\"rule \(rule.severity)\"><h4>")
    element("span", "class=severity", rule.severityName)
    markup(" ")
    phrase(rule.title)
    markup("</h4><p class=why>")
    phrase(rule.why)
    markup(" ")
    element("cite", "", rule.source)
    markup("</p><ul>")
    for place in rule.places {
      markup("<li class=finding data-severity=\(rule.severity) data-family=\(rule.family)><p>")
      switch place.standing {
      case .same: break
      case .new: element("strong", "class=new", Phrase(nl: "Nieuw:", en: "New:"))
      case .gone: element("strong", "class=gone", Phrase(nl: "Opgelost:", en: "Solved:"))
      }
      if place.standing != .same { markup(" ") }
      phrase(place.message)
      markup("</p>")
      if let excerpt = place.excerpt {
        markup("<pre><span class=line>")
        phrase(Phrase(nl: "regel \(place.line)", en: "line \(place.line)"))
        markup("</span> <code lang=\(document.language.code)>")
        text(excerpt.before)
        markup("<mark>")
        text(excerpt.marked)
        markup("</mark>")
        text(excerpt.after)
        markup("</code></pre>")
      }
      if let fix = place.fix {
        markup("<p class=fix>")
        phrase(Phrase(nl: "Wat je kunt doen: ", en: "What you can do: ") + fix)
        markup("</p>")
      }
      markup("</li>")
    }
    if rule.more > 0 { element("li", "", Phrase(nl: "En nog \(rule.more) keer.", en: "And \(rule.more) more times.")) }
    markup("</ul><p class=id><code>\(rule.rule)</code></p></div>\n")
  }

  mutating func write(_ checklist: Checklist, _ document: ReviewedDocument) {
    for group in checklist.groups {
      element("h4", "", group.title)
      markup("<ul class=checklist>")
      for question in group.questions {
        markup("<li><p>")
        phrase(question.text)
        if !question.source.isEmpty {
          markup(" ")
          element("cite", "", question.source)
        }
        markup("</p>")
        startTag("div", "class=answer role=group", label: question.text)
        for answer in [Phrase(nl: "ja", en: "yes"), Phrase(nl: "deels", en: "partly"), Phrase(nl: "nee", en: "no")] {
          markup("<label><input type=checkbox> ")
          phrase(answer)
          markup("</label> ")
        }
        markup("<label class=room>")
        phrase(Phrase(nl: "toelichting", en: "remarks"))
        markup(" <input type=text></label></div></li>")
      }
      markup("</ul>")
    }
    if !checklist.hasDecision { return }
    markup("<div class=decision>")
    element("h4", "", Phrase(nl: "Besluit", en: "Decision"))
    for field in [
      Phrase(nl: "Naam", en: "Name"), Phrase(nl: "Namens", en: "On behalf of"), Phrase(nl: "Datum", en: "Date"),
      Phrase(nl: "Besluit", en: "Decision"), Phrase(nl: "Toelichting", en: "Remarks"),
    ] {
      markup("<label>")
      phrase(field)
      markup(" <input type=text></label>")
    }
    markup("</div>")
  }
}
