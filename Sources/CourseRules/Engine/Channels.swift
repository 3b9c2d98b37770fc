import CourseModel
import Vocabulary

/// What a group needs a channel for.
package enum ChannelPurpose: CaseIterable, Sendable {
  case announcements
  case questions
  case contact

  /// In a sentence: 'a place for …'.
  package var words: Bilingual<String> {
    switch self {
    case .announcements: Bilingual(nl: "mededelingen", en: "announcements")
    case .questions: Bilingual(nl: "vragen", en: "questions")
    case .contact: Bilingual(nl: "onderling contact", en: "contact with each other")
    }
  }

  package var term: Term {
    switch self {
    case .announcements: .channelAnnouncements
    case .questions: .channelQuestions
    case .contact: .channelContact
    }
  }

  /// Kinds of channel that serve it.
  fileprivate var terms: [Term] {
    switch self {
    case .announcements: [.channelAnnouncements]
    case .questions: [.channelQuestions]
    case .contact: [.channelContact, .channelSocial, .channelTeacherFree, .channelGroupWork]
    }
  }

  /// Activities that set up a place for it.
  fileprivate var activities: [ActivityKind] {
    switch self {
    case .announcements: [.communicationStructure]
    case .questions: [.communicationStructure, .questionChannel, .helpRequestsChannel]
    case .contact:
      [
        .communicationStructure, .chatGroup, .contactExchange, .teacherFreeSpace, .teacherFreeWeeklySlot,
        .socialCafeForum, .coffeeRoom, .collaborationSpace,
      ]
    }
  }

  /// In what is written about a channel, folded.
  fileprivate var stems: [String] {
    switch self {
    case .announcements: ["mededeling", "aankondig", "announce", "nieuws", "news", "informatie van"]
    case .questions: ["vragen", "question", "vraag"]
    case .contact:
      ["onderling", "contact", "social", "sociaal", "elkaar", "each other", "chat", "app", "groepje", "group"]
    }
  }
}

extension Context {
  /// The channels of this plan and of what it belongs to.
  var channels: [(plan: Plan, element: Int32)] { handedDown(.channel) }

  func serves(_ channel: (plan: Plan, element: Int32), _ purpose: ChannelPurpose) -> Bool {
    if let kind = channel.plan.kind(of: channel.element) {
      if purpose.terms.contains(kind) { return true }
    }
    return channel.plan.hasWords(WordParts(purpose.stems), in: channel.element)
  }

  /// What no channel is said to be for; agreements on communication count too.
  var purposesWithoutChannel: [ChannelPurpose] {
    let agreements = handedDown(.agreement).filter { plan, element in
      plan.kind(of: element) == .agreementCommunication
    }
    return ChannelPurpose.allCases.filter { purpose in
      if (channels + agreements).contains(where: { serves($0, purpose) }) { return false }
      return !plan.activities.contains { activity in
        !activity.isCancelled && activity.kind.map(purpose.activities.contains) ?? false
      }
    }
  }

  /// It is still open which channels there will be.
  var channelsAreOpen: Bool {
    ([plan] + above).contains { plan in
      plan.state(.channel) == .unknown || plan.all(.channel).contains { plan.model.elements[Int($0)].state == .unknown }
    }
  }

  /// A line that opens a channel: `kanaal vragen: ?`.
  func channelLine(_ purpose: ChannelPurpose) -> String {
    Keyword.channel.row.names.canonical(language) + " " + purpose.term.row.names.canonical(language) + ": ?"
  }
}
