/// The names of the seven principles of social bonding, in the order A to G.
package let principleWords: [(names: Names, principle: Principles, means: Bilingual<String>)] = [
  (
    Names(nl: "elkaar leren kennen|kennismaken", en: "getting to know each other|getting acquainted"), .a,
    Bilingual(
      nl: "Deelnemers leren elkaar en de begeleider kennen, ook buiten de stof om.",
      en: "Participants get to know each other and the facilitator, beyond the subject too.")
  ),
  (
    Names(
      nl: "vertrouwen en samenwerken|vertrouwen en samenwerking",
      en: "trust and collaboration|trust and working together"),
    .b,
    Bilingual(
      nl: "Er is veiligheid om iets van jezelf te laten zien en om samen te werken.",
      en: "People feel safe enough to show something of themselves and to work together.")
  ),
  (
    Names(
      nl: "gedeelde en gezamenlijke doelen|gezamenlijke doelen|gedeelde doelen",
      en: "shared and joint goals|shared goals|joint goals"),
    .c,
    Bilingual(
      nl: "De groep weet waar ze samen aan werkt en heeft dat zelf mee bepaald.",
      en: "The group knows what it works on together and has had a say in it.")
  ),
  (
    Names(nl: "bereidheid om mee te doen|bereidheid", en: "willingness to take part|willingness to participate"), .d,
    Bilingual(
      nl: "Iedereen doet mee, voelt zich verantwoordelijk en krijgt daar ruimte voor.",
      en: "Everyone takes part, feels responsible, and gets the room for it.")
  ),
  (
    Names(
      nl: "programma en instructiestrategieën|programma en instructie",
      en: "programme and instruction strategies|programme and instruction"), .e,
    Bilingual(
      nl: "Opzet, begeleiding en werkvormen helpen de groep om samen te leren.",
      en: "Structure, guidance and formats help the group to learn together.")
  ),
  (
    Names(
      nl: "delen van informatie en kennis|delen van kennis|kennis delen",
      en: "sharing information and knowledge|sharing knowledge"), .f,
    Bilingual(
      nl: "Deelnemers geven door wat ze weten en leren van elkaar.",
      en: "Participants pass on what they know and learn from each other.")
  ),
  (
    Names(nl: "hulpbronnen en randvoorwaarden|randvoorwaarden", en: "resources and conditions"), .g,
    Bilingual(
      nl: "De plek, de middelen en de afspraken die samen leren mogelijk maken.",
      en: "The place, the tools and the arrangements that make learning together possible.")
  ),
]
