import Reports
import Vocabulary

extension Session {
  mutating func runReference() throws(UsageProblem) -> RunResult {
    if !arguments.operands.isEmpty { throw .tooManyOperands(.reference) }
    let page = Page.reference(language)
    output.bytes += arguments.value(.format) == "html" ? page.html(language) : page.markdown()
    return result(.clean)
  }
}
