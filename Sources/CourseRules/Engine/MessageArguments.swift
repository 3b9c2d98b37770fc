import Vocabulary

/// Something in a finding, by name: for programs, so that nobody has to read it out of a sentence.
package struct MessageArgument: Equatable, Sendable {
  /// A whole word in English, in camel case; with the unit where a number would not make sense without it.
  package var name: String
  package var value: ArgumentValue

  package init(_ name: String, value: ArgumentValue) {
    self.name = name
    self.value = value
  }

  package init<Value: ArgumentConvertible>(_ name: String, _ value: Value) {
    self.init(name, value: value.argument)
  }
}

/// What a program gets to know of a fact.
package indirect enum ArgumentValue: Equatable, Sendable {
  case number(Int)
  /// A number with up to three decimals, in thousandths: 7500 for 7.5.
  case decimal(thousandths: Int)
  /// As it is written in the document, or a stable name of ours.
  case text(String)
  case truth(Bool)
  /// A word that goes by another name in each language.
  case words(Bilingual<String>)
  case list([ArgumentValue])
  case nothing
  case group([MessageArgument])
}

/// What a program can be told as the value of an argument.
package protocol ArgumentConvertible: Sendable {
  var argument: ArgumentValue { get }
}

/// The facts behind a message, as a program gets them.
package protocol MessageFacts: Sendable {
  /// Which of several messages of a rule it is, in lower case with dashes; empty for a rule that has one.
  var variant: String { get }
  var arguments: [MessageArgument] { get }
}

extension MessageFacts {
  package var variant: String { "" }
}

/// A value that is all there is to know of a message. The rule names it.
package protocol BareFacts: MessageFacts, ArgumentConvertible {}

extension BareFacts {
  package var arguments: [MessageArgument] { [MessageArgument("", self)] }
}

/// What programs get to know of one finding.
struct Told: Sendable {
  var variant = ""
  var arguments: [MessageArgument] = []

  init() {}

  init<Facts: MessageFacts>(_ facts: Facts, _ bareName: String) {
    variant = facts.variant
    arguments = facts.arguments
    if arguments.count == 1, arguments[0].name.isEmpty { arguments[0].name = bareName }
  }
}
