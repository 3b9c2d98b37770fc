import SourceText
import Vocabulary

/// `'a', 'b' en 'c'`; of more than four only the first three, and how many others there are.
func namedInPart(_ names: [String]) -> Bilingual<String> {
  listedInPart(names.map { Bilingual(nl: "'\($0)'", en: "'\($0)'") })
}

/// `a, b en c`; of more than four only the first three, and how many others there are.
func listedInPart(_ words: [Bilingual<String>]) -> Bilingual<String> {
  if words.count <= 4 { return listed(words) }
  let others = words.count - 3
  return listed(Array(words.prefix(3)) + [Bilingual(nl: "\(others) andere", en: "\(others) others")])
}
