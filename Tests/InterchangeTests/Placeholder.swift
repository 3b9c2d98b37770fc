import Testing

@Suite struct InterchangePlaceholder {}
