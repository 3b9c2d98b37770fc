import CourseRules
import Vocabulary

/// Where the page about a rule is: an address of our own, which `workspace/textDocumentContent` turns into text.
func pageAddress(of rule: Rule, _ language: Language) -> String {
  "coursecheck:/explain/\(language.code)/\(rule.qualifiedName).md"
}
