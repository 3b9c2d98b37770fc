/// The text of `Catalogue+Generated.swift` for the names of the rule files, as `UnknownWord`.
package func catalogueSource(ruleFiles: [String]) -> String {
  let members = ruleFiles.sorted().map { name in "    .\(name.prefix(1).lowercased())\(name.dropFirst())" }
  return """
    // Written by `swift run coursecheck-dev generate`. Do not edit.

    extension Rule {
      /// Every rule, by family and name.
      package static let all: [Rule] = [
    \(members.joined(separator: ",\n")),
      ]
    }

    """
}
