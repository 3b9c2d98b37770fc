import CourseModel
import CourseRules
import CourseSyntax
import Foundation
import SourceText
import Vocabulary

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "dump": dump(arguments.dropFirst())
case "bench": bench(only: arguments.dropFirst().first)
default: print("usage: coursecheck-dev dump FILE…")
}
