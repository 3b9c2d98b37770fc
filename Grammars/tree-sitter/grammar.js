// The shape of a course plan. What words mean and what belongs to what is read by src/scanner.c, line by line, so that this
// file, and the parser that is generated from it, stay the same when the vocabulary grows.
module.exports = grammar({
  name: 'course',

  // In the order of `Piece` in src/line.h.
  externals: $ => [
    $._line,
    $._open,
    $._close,
    $.comment,
    $.prose,
    $.stray,
    $.bullet,
    $.keyword,
    $.property,
    $.unknown_head,
    $.kind,
    $.unknown_kind,
    $.identifier,
    $.number,
    $.rule_name,
    $.text,
    $.quantity,
    $.choice,
    $.reference,
    $.none,
    $.unknown,
    $.unknown_detail,
    $.arrow,
    $.joiner,
    ':',
    ',',
    '[',
    ']',
  ],

  extras: _ => [/[ \t\r\n\u00a0\u2000-\u200a\u202f\ufeff]/],

  rules: {
    document: $ => repeat($._element),

    _element: $ => seq($._line, choice($.entry, $.item, $.prose, $.comment, $.stray)),

    // What is indented below an entry or an item, or belongs to it in another way.
    body: $ => repeat1($._element),
    _below: $ => seq($._open, field('body', $.body), $._close),

    entry: $ => seq(field('head', $.head), optional(':'), optional($._tail), optional($._below)),

    item: $ => seq($.bullet, optional(seq(field('name', $.identifier), ':')), optional($._tail), optional($._below)),

    head: $ => choice(
      $.unknown_head,
      seq(
        choice($.keyword, $.property),
        optional($.kind),
        optional($.unknown_kind),
        optional(field('name', choice($.identifier, $.number))),
      ),
      seq(choice($.keyword, $.property), $.rule_name, repeat(choice(',', $.rule_name))),
    ),

    // Behind the colon: what it says, then details and links in either order.
    _tail: $ => choice(
      seq(field('value', $._value), optional($.details), optional($.links)),
      seq(field('value', $._value), $.links, $.details),
      seq($.details, optional($.links)),
      seq($.links, optional($.details)),
    ),

    _value: $ => choice($.text, $.quantity, $.choice, $.references, $.none, $.unknown),

    _detail_value: $ => choice($.text, $.quantity, $.choice, $.reference, $.unknown),

    references: $ => seq($.reference, repeat(seq(choice(',', $.joiner), $.reference))),

    details: $ => seq('[', repeat(choice($.detail, ',')), optional(']')),

    detail: $ => prec.right(choice(
      seq(field('name', $.property), optional(':'), optional(field('value', $._detail_value))),
      field('value', $._detail_value),
      $.unknown_detail,
    )),

    links: $ => seq($.arrow, $.references),
  },
});
