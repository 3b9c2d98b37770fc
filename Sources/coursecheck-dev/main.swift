import CourseModel
import CourseRules
import CourseSyntax
import Foundation
import SourceText
import Vocabulary

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "generate": generate()
case "examples": examples(Array(arguments.dropFirst()))
case "dump": dump(arguments.dropFirst())
case "mutate":
  let rest = Array(arguments.dropFirst())
  if rest.count == 2 {
    mutateOnce(rest[0], seed: UInt64(rest[1]) ?? 0)
  } else {
    mutate(count: rest.first.flatMap { Int($0) } ?? 1000)
  }
case "startup":
  let rest = Array(arguments.dropFirst())
  if let program = rest.first { startUp(program, Array(rest.dropFirst())) }
case "bench": bench(only: arguments.dropFirst().first)
default: print("usage: coursecheck-dev generate | examples [NAME…] | dump FILE… | bench [NAME] | mutate [COUNT]")
}
