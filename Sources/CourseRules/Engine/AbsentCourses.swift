import CourseModel
import Vocabulary

/// A sentence, with a space in front, that says that what was looked at is not all; nothing where it is.
func absenceWords(_ courses: [PlacedCourse]) -> Bilingual<String> {
  let absent = courses.count { $0.isFileAbsent }
  if absent == 0 { return Bilingual(nl: "", en: "") }
  let all = courses.count
  return Bilingual(
    nl: " \(absent) van de \(all) cursusbestanden \(absent == 1 ? "ontbreekt" : "ontbreken") nog.",
    en: " \(absent) of the \(all) course files \(absent == 1 ? "is" : "are") still missing.")
}
