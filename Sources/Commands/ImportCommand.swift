import Interchange
import Reports
import Vocabulary
import Workspaces

extension Session {
  /// A plan made of a table or a design; what came along and what did not is told beside it.
  mutating func runImport() throws(UsageProblem) -> RunResult {
    guard let first = arguments.operands.first else { throw .operandMissing(.import) }
    if arguments.operands.count > 1 { throw .tooManyOperands(.import) }
    let source = Path(first)
    let target = arguments.path(.output).flatMap { $0 == .standardInput ? nil : $0 }
    // What is already there is never written over.
    if let target, (try? environment.kind(target)) != nil {
      complain(target, .alreadyExists)
      return result(.failure)
    }
    if source.hasSuffix(".course") {
      errors.write("coursecheck: ")
      errors.writePath(source.bytes)
      errors.line(
        " "
          + say(
            Bilingual(
              nl: "is al een plan. `coursecheck check` kijkt het na, `coursecheck export` maakt er een tabel van.",
              en: "is a plan already. `coursecheck check` looks it over, `coursecheck export` makes a table of it.")))
      return result(.failure)
    }
    guard let bytes = anyContent(of: source) else { return result(.failure) }
    let plan: ImportedPlan
    do throws(ImportProblem) {
      plan = try importPlan(
        bytes, name: source == .standardInput ? "" : nameOf(source), form: chosenForm,
        map: ColumnMap(arguments.names(.map), language),
        language: arguments.value(.language).flatMap { Language(code: $0) })
    } catch {
      errors.write("coursecheck: ")
      errors.writePath(shown(source).bytes)
      errors.line(": " + say(error.words))
      return result(.failure)
    }
    if let target {
      guard write(target, plan.text) else { return result(.failure) }
    } else {
      output.bytes += plan.text
    }
    for line in plan.report.words[language] { errors.line(line) }
    if let target {
      errors.write(say(Bilingual(nl: "Klaar: ", en: "Ready: ")))
      errors.writePath(target.bytes)
      errors.write(say(Bilingual(nl: ". Zie wat er nog aan te doen is met: ", en: ". See what is left to do with: ")))
      errors.write("coursecheck check ")
      errors.writePath(target.bytes)
      errors.line()
    }
    return result(.clean)
  }

  private var chosenForm: ImportForm? {
    arguments.value(.from).flatMap { name in ImportForm.allCases.first { $0.name == name } }
  }

  /// Also text that is no plan, such as what Excel writes as UTF-16; the import itself says what it can't read.
  private mutating func anyContent(of path: Path) -> [UInt8]? {
    do throws(FileProblem) {
      return path == .standardInput ? try environment.readStandardInput() : try environment.read(path)
    } catch {
      complain(shown(path), error)
      return nil
    }
  }

  private func nameOf(_ path: Path) -> String {
    String(decoding: path.bytes.split(separator: 0x2F).last ?? [], as: UTF8.self)
  }
}
