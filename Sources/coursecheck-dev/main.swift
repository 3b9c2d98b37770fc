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
case "tokens": tokens(arguments.dropFirst())
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
case "bench":
  let name = arguments.dropFirst().first
  if name != "workspace" { bench(only: name) }
  if name == nil || name == "workspace" { benchWorkspace() }
case "stress":
  let rest = arguments.dropFirst()
  stress(rest.filter { Int($0) == nil }, lines: rest.compactMap { Int($0) }.first ?? 10_000)
case "latency":
  if let program = arguments.dropFirst().first { latency(of: program) }
case "odd": odd(from: arguments.dropFirst().first.flatMap { Int($0) } ?? 0)
case "fixes": fixes(Array(arguments.dropFirst()))
default:
  print(
    "usage: coursecheck-dev generate | examples [NAME…] | dump FILE… | tokens FILE… | bench [NAME] | mutate [COUNT] | "
      + "stress [DOCUMENT…] [LINES] | odd [FROM] | fixes [SAMPLE…] | latency PROGRAM"
  )
}
