import CourseFormat
import CourseModel
import CourseRules
import Vocabulary

/// Whatever a project file says, it is read, told about, laid out, put in either language, and plans are checked by it.
package func brokenProject(_ bytes: [UInt8]) -> [String] {
  let snapshot = Snapshot(bytes, as: .project)
  var broken = brokenPromises(bytes, as: .project, format: { formatted($0) })
  broken += brokenTranslations(snapshot)
  let configuration = Configuration(snapshot)
  let plan = Snapshot(planByTheProject, ownKinds: configuration.ownKinds)
  _ = check(plan, configuration.options)
  return broken
}

private let planByTheProject = Array(
  """
  course A1: A course [5 EC]
  language: en
  delivery: blended
  outcome LO1: Applies theory
  week 1: Start
    meeting: Talk [on campus, 90 min]
      sync discussion: Discuss [groups of 4, 30 min] -> LO1
    async video: Watch [online, 20 min] -> LO1

  """.utf8)
