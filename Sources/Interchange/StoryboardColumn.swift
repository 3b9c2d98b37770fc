import Vocabulary

/// The columns of a storyboard: a table with a row for each activity. What export writes, and what import knows by name.
///
/// The names are what teachers put above a column: in each language first what export writes, then other headings that mean
/// the same. Beside these, import knows every keyword that may stand below an activity.
package enum StoryboardColumn: UInt8, CaseIterable, Sendable {
  case week
  case module
  case meeting
  case kind
  case title
  case timing
  case environment
  case duration
  case grouping
  case outcomes
  case tool
  case feedback
  case assessment
  case notes

  package var names: Names {
    switch self {
    case .week:
      Names(
        nl: "week|lesweek|weeknummer|weeknr|week nr|wk|weken|onderwijsweek|periode week|week van de cursus",
        en: "week|weeks|week number|week no|week nr|teaching week|course week|wk")
    case .module:
      Names(
        nl: "module|thema|blok|hoofdstuk|onderwerp van de week|weekthema",
        en: "module|unit|theme|sprint|block|chapter|weekly theme|theme of the week")
    case .meeting:
      Names(
        nl:
          "bijeenkomst|les|lesdag|college|sessie|contactmoment|lesnummer|les nr|nummer bijeenkomst|bijeenkomst nr",
        en: "meeting|session|class|lesson|day|meeting number|session number|session no|class number")
    case .kind:
      Names(
        nl:
          "werkvorm|soort|soort activiteit|type|type activiteit|leeractiviteit type|onderwijsvorm|lesvorm|didactische werkvorm|activiteitstype|soort werkvorm",
        en:
          "kind|kind of activity|type|activity type|type of activity|learning activity type|teaching method|teaching form"
      )
    case .title:
      Names(
        nl:
          "titel|activiteit|activiteiten|leeractiviteit|leeractiviteiten|wat|naam|naam activiteit|onderdeel|opdracht|titel activiteit|lesonderdeel|studentactiviteit|programma|programmaonderdeel",
        en:
          "title|activity|activities|learning activity|learning activities|what|name|activity name|activity title|task|assignment|student activity|item"
      )
    case .timing:
      Names(
        nl:
          "timing|synchroon/asynchroon|synchroon of asynchroon|sync/async|sync of async|synchroon|asynchroon|sync/asynchroon|synchroon asynchroon|(a)synchroon|synchroniciteit",
        en:
          "timing|sync/async|sync or async|synchronous/asynchronous|synchronous or asynchronous|sync|async|(a)synchronous|synchronicity|pacing"
      )
    case .environment:
      Names(
        nl:
          "omgeving|leeromgeving|online/op locatie|online of op locatie|online/fysiek|fysiek/online|online of fysiek|op locatie/online|online/offline|waar|modaliteit|online|f2f/online|leeromgevingen",
        en:
          "environment|learning environment|online/on campus|online or on campus|on campus/online|online/face-to-face|online/f2f|f2f/online|online/in person|where|mode|modality|delivery mode|online|delivery"
      )
    case .duration:
      Names(
        nl:
          "duur|tijd|tijdsduur|tijdsbesteding|minuten|aantal minuten|uren|uur|studielast|studiebelasting|duur in minuten|duur in uren|tijd in minuten|tijd in uren|studielast in uren|studielast in minuten|studietijd|tijdsinvestering|belasting|hoe lang|duur (min)|duur (minuten)|duur (uur)|tijd (min)|sbu",
        en:
          "duration|time|length|minutes|mins|hours|study load|study time|time needed|duration in minutes|duration in hours|time in minutes|time in hours|how long|duration (min)|duration (minutes)|duration (hours)|time (min)|learning time|student hours|effort|workload"
      )
    case .grouping:
      Names(
        nl:
          "groepering|groep|groepsgrootte|groepsvorm|groepsindeling|samenwerkvorm|grootte van de groep|individueel/groep|individueel of groep|met wie|wie met wie|groepssamenstelling|sociale vorm",
        en:
          "grouping|group|group size|groups|group work|individual/group|individual or group|with whom|size of group|group format|social form"
      )
    case .outcomes:
      Names(
        nl:
          "leeruitkomsten|leeruitkomst|leerdoel|leerdoelen|lu|lu's|lus|leeruitkomst(en)|leerdoel(en)|koppeling leeruitkomsten|eindkwalificatie|eindkwalificaties|voor|competentie|competenties",
        en:
          "outcomes|outcome|learning outcome|learning outcomes|lo|los|objective|objectives|learning objective|learning objectives|learning goal|learning goals|for|intended learning outcomes|ilo|ilos"
      )
    case .tool:
      Names(
        nl:
          "tool|tools|middel|middelen|hulpmiddel|hulpmiddelen|ict-tool|ict-tools|tooling|applicatie|software|platform|digitale tool|digitale tools",
        en: "tool|tools|platform|software|technology|app|application|digital tool|digital tools|tools used")
    case .feedback:
      Names(
        nl: "feedback|feedback van|feedback door|feedbackvorm|soort feedback",
        en: "feedback|feedback from|feedback by|type of feedback")
    case .assessment:
      Names(
        nl: "toetsing|toets|toetsen|toetsvorm|beoordeling|formatief/summatief|formatief of summatief|toetsmoment",
        en:
          "assessment|assessments|assessed|exam|test|formative/summative|formative or summative|assessment form|grading"
      )
    case .notes:
      Names(
        nl:
          "toelichting|opmerking|opmerkingen|notitie|notities|omschrijving|beschrijving|uitleg|bijzonderheden|extra informatie|toelichting en vragen|inhoud|opmerkingen/vragen",
        en:
          "notes|note|remarks|remark|comment|comments|description|details|explanation|summary|content|additional notes|extra information|information"
      )
    }
  }

  /// What stands above the column.
  package func heading(_ language: Language) -> String { names.canonical(language) }
}
