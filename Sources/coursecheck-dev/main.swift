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
case "bench": bench(Array(arguments.dropFirst()))
case "samples": samples(Array(arguments.dropFirst()))
case "stress":
  let rest = arguments.dropFirst()
  stress(rest.filter { Int($0) == nil }, lines: rest.compactMap { Int($0) }.first ?? 10_000)
case "odd": odd(from: arguments.dropFirst().first.flatMap { Int($0) } ?? 0)
case "answers": writeAnswers(slips: arguments.dropFirst().first.flatMap { Int($0) } ?? 300)
case "fixes": fixes(Array(arguments.dropFirst()))
default:
  print(
    "usage: coursecheck-dev generate | examples [NAME…] | dump FILE… | tokens FILE… | mutate [COUNT] | "
      + "stress [DOCUMENT…] [LINES] | odd [FROM] | fixes [SAMPLE…] | answers [SLIPS] | samples FOLDER [FILES] [LINES] | "
      + "bench [GROUP…] [--json FILE] [--against FILE] [--fail-above TIMES] [--program PATH] [--quick] [--long]"
  )
}
