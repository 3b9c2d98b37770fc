import JSON
import Reports

/// All that was measured in one go, and on what.
package struct BenchmarkRun: Equatable, Sendable {
  /// Changes when what stands in a stored run means something else.
  package static let schema = 1

  package struct Machine: Equatable, Sendable {
    package var cores: Int
    /// Such as `Linux x86_64`. Nothing that tells whose machine it is.
    package var system: String

    package init(cores: Int, system: String) {
      self.cores = cores
      self.system = system
    }
  }

  package var version: String
  package var isOptimized: Bool
  package var machine: Machine
  package var measurements: [Measurement]

  package init(
    version: String = coursecheckVersion, isOptimized: Bool, machine: Machine, measurements: [Measurement] = []
  ) {
    self.version = version
    self.isOptimized = isOptimized
    self.machine = machine
    self.measurements = measurements
  }
}

/// Why a stored run cannot be compared with.
package enum StoredRunProblem: Error, Equatable {
  case noJSON
  case otherSchema
  /// Something is missing, or is something else than it should be; where.
  case misses(String)

  package var message: String {
    switch self {
    case .noJSON: "this is not JSON"
    case .otherSchema: "this was stored by another version of the benchmarks: store it again with --json"
    case .misses(let name): "'\(name)' is missing, or is not what it should be"
    }
  }
}

// MARK: JSON

extension BenchmarkRun {
  package var json: [UInt8] {
    let value: JSON = [
      "schema": .number(Self.schema), "version": .string(version), "optimized": .boolean(isOptimized),
      "machine": ["cores": .number(machine.cores), "system": .string(machine.system)],
      "measurements": .array(measurements.map { $0.json }),
    ]
    return value.indented
  }

  package init(json bytes: [UInt8]) throws(StoredRunProblem) {
    let value: JSON
    do throws(JSONProblem) { value = try JSON(parsing: bytes) } catch { throw .noJSON }
    guard let schema = value["schema"]?.integer else { throw .misses("schema") }
    guard schema == Self.schema else { throw .otherSchema }
    guard let version = value["version"]?.text else { throw .misses("version") }
    guard let isOptimized = value["optimized"]?.truth else { throw .misses("optimized") }
    guard let cores = value["machine"]?["cores"]?.integer, let system = value["machine"]?["system"]?.text else {
      throw .misses("machine")
    }
    guard let elements = value["measurements"]?.elements else { throw .misses("measurements") }
    self.init(version: version, isOptimized: isOptimized, machine: Machine(cores: cores, system: system))
    for element in elements { measurements.append(try Measurement(json: element)) }
  }
}

extension Measurement {
  var json: JSON {
    var work: [JSON.Member] = []
    if let bytes = self.work.bytes { work.append(JSON.Member("bytes", .number(bytes))) }
    if let items = self.work.items, let name = self.work.itemName { work.append(JSON.Member(name, .number(items))) }
    return [
      "group": .string(group), "name": .string(name), "unit": .string(unit.rawValue), "work": .object(work),
      "runs": .number(runs), "own": own.json, "floor": floor.json(named: floorName), "ratio": .number(ratio),
      "uncertainty": .number(uncertainty),
    ]
  }

  init(json: JSON) throws(StoredRunProblem) {
    guard let group = json["group"]?.text, let name = json["name"]?.text else { throw .misses("name") }
    func number(_ member: String, in object: JSON? = nil) throws(StoredRunProblem) -> Double {
      guard let value = (object ?? json)[member]?.double, value.isFinite else {
        throw .misses("\(group)/\(name): \(member)")
      }
      return value
    }
    func figures(_ member: String) throws(StoredRunProblem) -> Figures {
      guard let object = json[member] else { throw .misses("\(group)/\(name): \(member)") }
      return Figures(
        best: try number("best", in: object), median: try number("median", in: object),
        high: try number("high", in: object))
    }
    guard let unit = json["unit"]?.text.flatMap({ Unit(rawValue: $0) }) else { throw .misses("\(group)/\(name): unit") }
    guard let floorName = json["floor"]?["name"]?.text else { throw .misses("\(group)/\(name): floor") }
    let items = json["work"]?.members?.first { $0.name != "bytes" }
    self.init(
      group: group, name: name, unit: unit,
      work: Work(bytes: json["work"]?["bytes"]?.integer, items: items?.value.integer, itemName: items?.name),
      runs: json["runs"]?.integer ?? 0, own: try figures("own"), floorName: floorName, floor: try figures("floor"),
      ratio: try number("ratio"), uncertainty: try number("uncertainty"))
  }
}

extension Measurement.Figures {
  fileprivate var json: JSON { ["best": .number(best), "median": .number(median), "high": .number(high)] }

  fileprivate func json(named name: String) -> JSON {
    ["name": .string(name), "best": .number(best), "median": .number(median), "high": .number(high)]
  }
}

extension JSON {
  /// To four digits, which is more than a machine repeats.
  fileprivate static func number(_ value: Double) -> JSON {
    guard value.isFinite, value > 0 else { return .number(0) }
    var unit = 1.0
    while value / unit >= 10_000 { unit *= 10 }
    while value / unit < 1000 { unit /= 10 }
    let digits = (value / unit).rounded()
    let rounded = unit >= 1 ? digits * unit : digits / (1 / unit).rounded()
    return rounded >= 1 && rounded == rounded.rounded() ? .number(Int(rounded)) : .number("\(rounded)")
  }
}
