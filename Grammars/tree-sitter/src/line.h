// Reading one line of a plan: `head: text [details] -> links`, or an item, into pieces that follow each other with nothing
// but white space between them.
#ifndef COURSE_LINE_H
#define COURSE_LINE_H

#include "phrases.h"

// In the order of the externals in grammar.js.
typedef enum {
  LINE,
  OPEN,
  CLOSE,
  COMMENT,
  PROSE,
  STRAY,
  BULLET,
  KEYWORD,
  PROPERTY,
  UNKNOWN_HEAD,
  KIND,
  UNKNOWN_KIND,
  IDENTIFIER,
  NUMBER,
  RULE_NAME,
  TEXT,
  QUANTITY,
  CHOICE,
  REFERENCE,
  NONE,
  UNKNOWN,
  UNKNOWN_DETAIL,
  ARROW,
  JOINER,
  COLON,
  COMMA,
  OPEN_BRACKET,
  CLOSE_BRACKET,
} PieceKind;

enum {
  // Letters of a line that are looked at; what stands behind them is text.
  LONGEST_LINE = 4096,
  // What fits in the state that is kept between two pieces; a line with more is text.
  MOST_PIECES = 240,
  // The length of a piece that takes all that is left of its line.
  TO_END = 0xFFFF,
  LONGEST_HEAD = 160,
  LONGEST_RULE_LIST = 2000,
  HEAD_WORDS = 6,
};

typedef struct {
  uint8_t kind;
  uint16_t length;
} Piece;

// What a line tells those below it.
typedef struct {
  // Of its value, which is that of its items too.
  Shape shape;
  // Its items may have names.
  bool names_items;
  // Below it stand names of rules and limits.
  bool has_settings;
} Owner;

typedef struct {
  int32_t letters[LONGEST_LINE];
  unsigned end;
  // There is more of the line than was looked at.
  bool is_cut;
  Piece pieces[MOST_PIECES];
  unsigned count;
  bool is_full;
  Phrase phrase;
} Line;

static void add(Line *line, PieceKind kind, unsigned from, unsigned to) {
  if (line->count == MOST_PIECES) {
    line->is_full = true;
    return;
  }
  line->pieces[line->count].kind = (uint8_t)kind;
  line->pieces[line->count].length = (uint16_t)(to - from);
  line->count++;
}

static void add_to_end(Line *line, PieceKind kind) {
  add(line, kind, 0, TO_END);
}

// MARK: Letters

static unsigned skip_white(const Line *line, unsigned from, unsigned to) {
  while (from < to && is_white(line->letters[from])) from++;
  return from;
}

static unsigned trimmed_end(const Line *line, unsigned from, unsigned to) {
  while (to > from && is_white(line->letters[to - 1])) to--;
  return to;
}

// The length of an arrow, or 0.
static unsigned arrow_length(const Line *line, unsigned at, unsigned to) {
  int32_t letter = line->letters[at];
  if (letter == 0x2192) return 1;
  bool is_dash = letter == '-' || letter == 0x2013 || letter == 0x2014;
  return is_dash && at + 1 < to && line->letters[at + 1] == '>' ? 2 : 0;
}

static bool is_unknown(const Line *line, unsigned from, unsigned to) {
  return to == from + 1 && line->letters[from] == '?';
}

static bool is_name_mark(int32_t letter) {
  return letter == '-' || letter == '_' || letter == '.' || letter == '/' || letter == '+' || letter == '&';
}

// One word with a capital or a digit in it.
static bool is_identifier(const Line *line, unsigned from, unsigned to) {
  bool is_marked = false;
  if (from >= to || to - from > 64) return false;
  for (unsigned at = from; at < to; at++) {
    int32_t letter = line->letters[at];
    if ((letter >= 'A' && letter <= 'Z') || is_digit(letter) || (letter >= 0xC0 && letter <= 0xDE)) {
      is_marked = true;
    } else if (is_white(letter)) {
      return false;
    } else if (letter < 0x80 && !(letter >= 'a' && letter <= 'z') && !is_name_mark(letter)) {
      return false;
    }
  }
  return is_marked;
}

// A number or a range, as in `les 1`, `part 1.2`, `les 1-2`.
static bool is_number(const Line *line, unsigned from, unsigned to) {
  if (from >= to || !is_digit(line->letters[from])) return false;
  for (unsigned at = from; at < to; at++) {
    int32_t letter = line->letters[at];
    if (!is_digit(letter) && letter != '.' && letter != ',' && letter != '-' && letter != 0x2013) return false;
  }
  return is_digit(line->letters[to - 1]);
}

// A word of a phrase ends where white space follows, not at the hyphen in `Case-A`.
static bool ends_word(const Line *line, unsigned at, unsigned to) { return at >= to || is_white(line->letters[at]); }

// How many words from the first on are in a list, the most that are; 0 when none are.
static unsigned words_in(const Line *line, List list, unsigned first, unsigned to) {
  for (unsigned count = line->phrase.count; count > first; count--) {
    if (ends_word(line, line->phrase.words[count - 1].line_end, to) && is_in(list, &line->phrase, first, count)) {
      return count - first;
    }
  }
  return 0;
}

// MARK: Lists inside a text

// Behind ` and ` and the like; 0 where nothing is joined. `and` and `en` join references, the others words of a list too.
static unsigned behind_joiner(Line *line, unsigned at, unsigned to) {
  unsigned word = skip_white(line, at, to);
  unsigned end = word;
  while (end < to && !is_white(line->letters[end])) end++;
  if (word == at || end == word || end - word > 4 || end >= to) return 0;
  if (end == word + 1) return line->letters[word] == '&' || line->letters[word] == '+' ? end : 0;
  fold(&line->phrase, line->letters, word, end, 2);
  return line->phrase.count == 1 && is_in(LIST(course_joiners), &line->phrase, 0, 1) ? end : 0;
}

// A comma between two digits is a decimal one.
static bool is_decimal_comma(const Line *line, unsigned at, unsigned from, unsigned to) {
  return at > from && at + 1 < to && is_digit(line->letters[at - 1]) && is_digit(line->letters[at + 1]);
}

// Whether a text is one phrase of a list, or several joined.
static bool are_all_in(Line *line, List list, unsigned from, unsigned to) {
  unsigned start = skip_white(line, from, to);
  if (start >= to) return false;
  unsigned at = start;
  while (true) {
    unsigned next = 0;
    if (at < to && line->letters[at] == ',' && !is_decimal_comma(line, at, start, to)) {
      next = at + 1;
    } else if (at < to && is_white(line->letters[at])) {
      next = behind_joiner(line, at, to);
    }
    if (at == to || next > 0) {
      fold(&line->phrase, line->letters, start, at, MOST_WORDS);
      if (line->phrase.overflowed || !is_in(list, &line->phrase, 0, line->phrase.count)) return false;
      if (at == to) return true;
      start = at = skip_white(line, next, to);
      if (start >= to) return false;
    } else {
      at++;
    }
  }
}

// MARK: References

static bool is_block_word(Line *line, unsigned from, unsigned to) {
  fold(&line->phrase, line->letters, from, to, 3);
  if (line->phrase.count == 0 || line->phrase.overflowed) return false;
  HeadMeaning meaning = head_meaning(&line->phrase, line->phrase.count, false);
  return meaning.kind == KEYWORD_HEAD || meaning.kind == ACTIVITY_HEAD || meaning.kind == WEEK_HEAD ||
         meaning.kind == NAMED_HEAD;
}

// `other.course`, `folder/other.course#ID`
static bool is_document_reference(const Line *line, unsigned from, unsigned to) {
  static const char suffix[] = ".course";
  unsigned end = from;
  while (end < to && line->letters[end] != '#') end++;
  if (end - from <= 7) return false;
  for (unsigned at = 0; at < 7; at++) {
    if (line->letters[end - 7 + at] != suffix[at]) return false;
  }
  return true;
}

// The end of the reference that starts here; the start when there is none.
static unsigned reference_end(Line *line, unsigned from, unsigned to) {
  unsigned end = from;
  bool is_word = true;
  while (end < to && line->letters[end] != ',' && line->letters[end] != '[' && !is_white(line->letters[end])) {
    int32_t letter = line->letters[end] | 0x20;
    if (letter < 'a' || letter > 'z') is_word = false;
    if (++end - from > 512) return from;
  }
  if (end == from) return from;
  if (is_word) {
    // `week 3`, `les 1`: a block by its number.
    unsigned number = skip_white(line, end, to);
    unsigned number_end = number;
    while (number_end < to && (is_digit(line->letters[number_end]) || line->letters[number_end] == '.' ||
                               line->letters[number_end] == '-')) {
      number_end++;
    }
    if (number > end && is_number(line, number, number_end) &&
        (number_end == to || line->letters[number_end] == ',' || is_white(line->letters[number_end]))) {
      return is_block_word(line, from, end) ? number_end : from;
    }
  }
  return is_identifier(line, from, end) || is_document_reference(line, from, end) ? end : from;
}

// Behind `and` or `en` between references; 0 where there is none.
static unsigned behind_and(Line *line, unsigned at, unsigned to) {
  unsigned end = behind_joiner(line, at - 1, to);
  if (end == 0 || end < at + 2 || (line->letters[at] | 0x20) == 'o') return 0;
  return end;
}

// Reads a list of references, and adds its pieces if asked to. False when it is something else.
static bool read_references(Line *line, unsigned from, unsigned to, bool adds) {
  unsigned at = skip_white(line, from, to);
  to = trimmed_end(line, at, to);
  while (at < to) {
    unsigned end = reference_end(line, at, to);
    if (end == at) return false;
    if (adds) add(line, REFERENCE, at, end);
    at = skip_white(line, end, to);
    if (at >= to) return true;
    unsigned behind = 0;
    if (line->letters[at] == ',') {
      if (adds) add(line, COMMA, at, at + 1);
      behind = at + 1;
    } else if (at > end && (behind = behind_and(line, at, to)) > 0) {
      if (adds) add(line, JOINER, at, behind);
    } else {
      return false;
    }
    at = skip_white(line, behind, to);
  }
  return false;
}

// MARK: Values

// A digit, or a word that a time, a rhythm or an amount begins with.
static bool begins_amount(Line *line, unsigned from, unsigned to) {
  if (is_digit(line->letters[from])) return true;
  if (line->letters[from] == '~') {
    unsigned at = skip_white(line, from + 1, to);
    return at < to && is_digit(line->letters[at]);
  }
  fold(&line->phrase, line->letters, from, to, MOST_WORDS);
  Phrase *phrase = &line->phrase;
  unsigned amount = words_in(line, LIST(course_amounts), 0, to);
  Shape shape;
  for (unsigned count = phrase->count; count > amount; count--) {
    // A longer name of a property stands there.
    if (amount > 0 && ends_word(line, phrase->words[count - 1].line_end, to) && name_shape(phrase, count, &shape)) {
      return false;
    }
  }
  if (amount > 0) return true;
  // A word that also names a property is a time where a time follows.
  unsigned either = words_in(line, LIST(course_amounts_or_names), 0, to);
  if (either == 0 || either == phrase->count) return false;
  const Word *next = &phrase->words[either];
  unsigned word_end = next->line_start;
  while (word_end < to && !is_white(line->letters[word_end])) word_end++;
  return is_digit(line->letters[next->line_start]) || is_identifier(line, next->line_start, word_end) ||
         words_in(line, LIST(course_amounts), either, to) > 0 || words_in(line, LIST(course_articles), either, to) > 0;
}

// `none`, alone or with a reason.
static bool is_none(Line *line, unsigned from, unsigned to) {
  unsigned end = from;
  while (end < to && !is_white(line->letters[end]) && line->letters[end] != ',' && line->letters[end] != ':') end++;
  unsigned behind = skip_white(line, end, to);
  if (behind < to && line->letters[behind] != ',' && line->letters[behind] != ':') return false;
  fold(&line->phrase, line->letters, from, end, 2);
  return line->phrase.count == 1 && is_in(LIST(course_none), &line->phrase, 0, 1);
}

// Adds what stands behind a colon or a bullet. An item has no word of its own that says what it is, so that is looked at.
static void read_value(Line *line, unsigned from, unsigned to, Shape shape, bool is_item) {
  PieceKind kind = TEXT;
  if (is_unknown(line, from, to)) {
    kind = UNKNOWN;
  } else if (is_none(line, from, to)) {
    kind = NONE;
  } else {
    switch (shape) {
      case TEXT_VALUE: break;
      case NUMBER_VALUE:
        if (!is_item || begins_amount(line, from, to)) kind = QUANTITY;
        break;
      case CHOICE_VALUE:
        if (!is_item || are_all_in(line, LIST(course_terms), from, to)) kind = CHOICE;
        break;
      case CHOICE_OR_TEXT_VALUE:
        if (are_all_in(line, LIST(course_terms), from, to)) kind = CHOICE;
        break;
      case REFERENCE_VALUE:
        if (read_references(line, from, to, false)) {
          read_references(line, from, to, true);
          return;
        }
    }
  }
  add(line, kind, from, to);
}

// MARK: Details

// Where a piece of details ends: at a comma that is no decimal one, or at the end.
static unsigned detail_end(const Line *line, unsigned from, unsigned to) {
  for (unsigned at = from; at < to; at++) {
    if (line->letters[at] == '\\') {
      at++;
    } else if (line->letters[at] == ',' && !is_decimal_comma(line, at, from, to)) {
      return at;
    }
  }
  return to;
}

typedef struct {
  PieceKind kind;
  // Where its name ends; the start when it has none.
  unsigned name_end;
  // Behind the colon of the name; its end when it has none.
  unsigned colon_end;
} Detail;

// `tool: Padlet`, or `tool Padlet`: the longest name.
static bool read_name(Line *line, unsigned from, unsigned to, bool with_colon, Detail *detail) {
  unsigned colon = from;
  while (colon < to && line->letters[colon] != ':') colon++;
  bool is_clock = colon < to && colon > from && colon + 1 < to && is_digit(line->letters[colon - 1]) &&
                  is_digit(line->letters[colon + 1]);
  if (with_colon != (colon < to && !is_clock)) return false;
  fold(&line->phrase, line->letters, from, with_colon ? colon : to, HEAD_WORDS);
  Phrase *phrase = &line->phrase;
  if (with_colon && phrase->overflowed) return false;
  for (unsigned count = phrase->count; count > 0; count--) {
    unsigned end = phrase->words[count - 1].line_end;
    bool is_whole = count == phrase->count && !phrase->overflowed;
    Shape shape;
    if (with_colon ? !is_whole : is_whole || !ends_word(line, end, to)) continue;
    if (!name_shape(phrase, count, &shape)) continue;
    detail->name_end = end;
    detail->colon_end = with_colon ? colon + 1 : end;
    unsigned value = skip_white(line, detail->colon_end, to);
    switch (shape) {
      case TEXT_VALUE: detail->kind = TEXT; break;
      case NUMBER_VALUE: detail->kind = QUANTITY; break;
      case CHOICE_VALUE: case CHOICE_OR_TEXT_VALUE: detail->kind = CHOICE; break;
      case REFERENCE_VALUE: detail->kind = REFERENCE; break;
    }
    if (is_unknown(line, value, to)) detail->kind = UNKNOWN;
    return true;
  }
  return false;
}

static Detail read_detail(Line *line, unsigned from, unsigned to) {
  Detail detail = {UNKNOWN_DETAIL, from, from};
  if (is_unknown(line, from, to)) {
    detail.kind = UNKNOWN;
  } else if (are_all_in(line, LIST(course_choices), from, to)) {
    detail.kind = CHOICE;
  } else if (!read_name(line, from, to, true, &detail)) {
    fold(&line->phrase, line->letters, from, to, MOST_WORDS);
    if (words_in(line, LIST(course_companies), 0, to) > 0) {
      detail.kind = CHOICE;
    } else if (begins_amount(line, from, to)) {
      detail.kind = QUANTITY;
    } else {
      read_name(line, from, to, false, &detail);
    }
  }
  return detail;
}

// Whether a bracket holds something we know; an empty one waits for it.
static bool holds_details(Line *line, unsigned open, unsigned close, bool is_closed) {
  bool is_empty = true;
  for (unsigned at = open + 1; at < close;) {
    unsigned end = detail_end(line, at, close);
    unsigned from = skip_white(line, at, end);
    unsigned to = trimmed_end(line, from, end);
    if (to > from) {
      is_empty = false;
      if (read_detail(line, from, to).kind != UNKNOWN_DETAIL) return true;
    }
    at = end + 1;
  }
  return is_empty && is_closed;
}

static void add_details(Line *line, unsigned open, unsigned close, bool is_closed) {
  add(line, OPEN_BRACKET, open, open + 1);
  for (unsigned at = open + 1; at < close;) {
    unsigned end = detail_end(line, at, close);
    unsigned from = skip_white(line, at, end);
    unsigned to = trimmed_end(line, from, end);
    if (to > from) {
      Detail detail = read_detail(line, from, to);
      unsigned value = from;
      if (detail.name_end > from) {
        add(line, PROPERTY, from, detail.name_end);
        if (detail.colon_end > detail.name_end) add(line, COLON, 0, 1);
        value = skip_white(line, detail.colon_end, to);
      }
      if (value < to) add(line, detail.kind, value, to);
    }
    if (end < close) add(line, COMMA, end, end + 1);
    at = end + 1;
  }
  if (is_closed) add(line, CLOSE_BRACKET, close, close + 1);
}

// MARK: What stands behind the head

typedef struct {
  unsigned at, length;
} Arrow;

// The last brackets of a text and the arrows before and behind them; nowhere is the end.
typedef struct {
  unsigned open, close;
  Arrow before, after;
} Marks;

static Marks find_marks(const Line *line, unsigned from, unsigned to) {
  Marks marks = {to, to, {to, 0}, {to, 0}};
  for (unsigned at = from; at < to; at++) {
    int32_t letter = line->letters[at];
    unsigned length;
    if (letter == '\\') {
      at += at + 2 < to && line->letters[at + 1] == '-' && line->letters[at + 2] == '>' ? 2 : 1;
    } else if (letter == '[') {
      marks.open = at;
      marks.close = to;
      if (marks.after.at < to) marks.before = marks.after;
      marks.after.at = to;
    } else if (letter == ']') {
      if (marks.open < to && marks.close == to) {
        marks.close = at;
        // An arrow inside the brackets is part of them.
        marks.after.at = to;
      }
    } else if ((length = arrow_length(line, at, to)) > 0) {
      Arrow *arrow = marks.open < to ? &marks.after : &marks.before;
      arrow->at = at;
      arrow->length = length;
      at += length - 1;
    }
  }
  return marks;
}

static bool are_links(Line *line, Arrow arrow, unsigned to) {
  return arrow.at < to && read_references(line, arrow.at + arrow.length, to, false);
}

static void add_links(Line *line, Arrow arrow, unsigned to) {
  add(line, ARROW, arrow.at, arrow.at + arrow.length);
  read_references(line, arrow.at + arrow.length, to, true);
}

// `[ text ] [ details ] [ links ]`, details and links in either order.
static void read_body(Line *line, unsigned from, unsigned to, Shape shape, bool is_item) {
  Marks marks = find_marks(line, from, to);
  bool has_open = marks.open < to;
  bool is_closed = marks.close < to;
  bool has_details = false;
  bool links_first = false;
  Arrow links = {to, 0};
  unsigned links_end = to;
  if (has_open && holds_details(line, marks.open, marks.close, is_closed)) {
    unsigned behind = is_closed ? skip_white(line, marks.close + 1, to) : to;
    unsigned before = trimmed_end(line, from, marks.open);
    if (behind == to) {
      has_details = true;
      if (are_links(line, marks.before, before)) {
        links_first = true;
        links = marks.before;
        links_end = before;
      }
    } else if (marks.after.at == behind && are_links(line, marks.after, to)) {
      has_details = true;
      links = marks.after;
    }
  }
  if (!has_details) {
    Arrow last = has_open ? marks.after : marks.before;
    if (are_links(line, last, to)) links = last;
  }
  unsigned text = to;
  if (links.at < text) text = links.at;
  if (has_details && marks.open < text) text = marks.open;
  text = trimmed_end(line, from, text);
  if (text > from) read_value(line, from, text, shape, is_item);
  if (links_first) add_links(line, links, links_end);
  if (has_details) add_details(line, marks.open, marks.close, is_closed);
  if (links.at < to && !links_first) add_links(line, links, to);
}

// Adds what stands behind a head or a bullet. What is longer than can be looked at, or has too much in it, is text.
static void read_rest(Line *line, unsigned from, Shape shape, bool is_item) {
  unsigned start = skip_white(line, from, line->end);
  unsigned kept = line->count;
  if (start == line->end && !line->is_cut) return;
  if (!line->is_cut) read_body(line, start, line->end, shape, is_item);
  if (line->is_cut || line->is_full) {
    line->count = kept < MOST_PIECES ? kept : MOST_PIECES - 1;
    line->is_full = false;
    add_to_end(line, TEXT);
  }
}

#endif
