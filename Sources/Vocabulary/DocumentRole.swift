/// What a file is for; its name tells.
package enum DocumentRole: UInt8, Sendable {
  /// About teaching: opens with what kind of document it is.
  case plan
  /// How the plans in its folder are checked.
  case project

  /// The name of every project file.
  package static let projectFileName = Array(".coursecheck".utf8)

  package init(ofFile path: some Collection<UInt8>) {
    var name = path[...]
    while let slash = name.firstIndex(of: 0x2F) { name = name[name.index(after: slash)...] }
    self = name.elementsEqual(Self.projectFileName) ? .project : .plan
  }
}
