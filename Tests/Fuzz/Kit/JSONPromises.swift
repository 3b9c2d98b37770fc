import JSON

/// What is read, written and read again is the same.
package func brokenJSON(_ bytes: [UInt8]) -> [String] {
  let value: JSON
  do throws(JSONProblem) {
    value = try JSON(parsing: bytes)
  } catch {
    return (0...bytes.count).contains(error.offset) ? [] : ["a problem at \(error.offset) of \(bytes.count)"]
  }
  do throws(JSONProblem) {
    let compact = value.compact
    let again = try JSON(parsing: compact)
    var broken: [String] = []
    if again != value { broken.append("written on one line it is another value") }
    if again.compact != compact { broken.append("written twice differs from written once") }
    if try JSON(parsing: value.indented) != value { broken.append("written on several lines it is another value") }
    return broken
  } catch {
    return ["what was written cannot be read: \(error.reason)"]
  }
}
