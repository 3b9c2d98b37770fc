import Foundation

/// What can't be measured is told, and nothing is compared.
func giveUp(_ why: String) -> Never {
  FileHandle.standardError.write(Data("bench: \(why)\n".utf8))
  exit(2)
}
