// Reading the head of a line: `keyword [kind] [ID or number]:`.
#ifndef COURSE_HEAD_H
#define COURSE_HEAD_H

#include "line.h"

typedef struct {
  HeadMeaning meaning;
  // Words that the keyword takes.
  unsigned words;
  // `x-room`
  bool is_own;
  unsigned end;
  // The colon; the end of the line where there is none.
  unsigned colon;
} Head;

// How many words a head may have depends on what it begins with.
static bool begins_with_ignore(Line *line) {
  unsigned end = 0;
  while (end < line->end && !parts_words(line->letters[end])) end++;
  if (end == line->end) return false;
  fold(&line->phrase, line->letters, 0, end, 1);
  return is_in(LIST(course_ignores), &line->phrase, 0, 1);
}

// The words before a place as a keyword, the longest phrase; they are left in the line's phrase.
static Head find_keyword(Line *line, unsigned end, bool at_margin) {
  Head head = {{NO_HEAD, TEXT_VALUE}, 0, false, end, line->end};
  head.is_own = end > 2 && (line->letters[0] | 0x20) == 'x' && line->letters[1] == '-';
  fold(&line->phrase, line->letters, 0, end, MOST_WORDS);
  if (head.is_own) return head;
  unsigned count = line->phrase.count < HEAD_WORDS ? line->phrase.count : HEAD_WORDS;
  for (; count > 0; count--) {
    if (!ends_word(line, line->phrase.words[count - 1].line_end, end)) continue;
    head.meaning = head_meaning(&line->phrase, count, at_margin);
    if (head.meaning.kind != NO_HEAD) {
      head.words = count;
      break;
    }
  }
  return head;
}

static List kinds_of(const Head *head) {
  return head->meaning.kind == ACTIVITY_HEAD ? LIST(course_activity_kinds) : LIST(course_kinds);
}

// Whether all of the head is known, so that a colon without white space ends it: `taal:nl`.
static bool is_fully_known(Line *line, const Head *head) {
  if (head->words == line->phrase.count) return true;
  unsigned rest = line->phrase.words[head->words].line_start;
  return head->meaning.kind == WEEK_HEAD || head->meaning.kind == IGNORE_HEAD ||
         words_in(line, kinds_of(head), head->words, head->end) > 0 || is_identifier(line, rest, head->end) ||
         is_number(line, rest, head->end);
}

// `or` alone on its line, with or without a colon.
static bool is_alternative(Line *line, unsigned *end) {
  unsigned last = trimmed_end(line, 0, line->end);
  *end = last > 1 && line->letters[last - 1] == ':' ? last - 1 : last;
  if (line->is_cut || last > 4) return false;
  fold(&line->phrase, line->letters, 0, *end, 2);
  return line->phrase.count == 1 && is_in(LIST(course_alternatives), &line->phrase, 0, 1);
}

// Finds the head of a line that has a colon. The words of the head are left in the line's phrase.
static bool find_head(Line *line, bool at_margin, bool is_setting, Head *head) {
  bool is_ignore = begins_with_ignore(line);
  unsigned limit = is_ignore ? LONGEST_RULE_LIST : LONGEST_HEAD;
  for (unsigned colon = 0; colon < line->end && colon < limit; colon++) {
    if (line->letters[colon] != ':') continue;
    unsigned end = trimmed_end(line, 0, colon);
    if (end == 0) return false;
    *head = find_keyword(line, end, at_margin);
    head->colon = colon;
    if (is_setting) {
      // Rules and limits have names of their own, whatever words these hold; behind them stands a word of a list or a number.
      head->meaning = (HeadMeaning){NO_HEAD, CHOICE_OR_TEXT_VALUE};
      head->words = 0;
    }
    if (line->phrase.count == 0) return false;
    if (line->phrase.count > HEAD_WORDS && !is_ignore && !is_setting &&
        (head->meaning.kind != ACTIVITY_HEAD || line->phrase.overflowed)) {
      return false;
    }
    bool is_last = colon + 1 == line->end && !line->is_cut;
    if (is_last || is_white(line->letters[colon + 1]) || is_setting) return true;
    if (head->meaning.kind != NO_HEAD && is_fully_known(line, head)) return true;
  }
  return false;
}

// A block or an activity without its colon, as a line below it shows: `week 1 Start`.
static bool find_head_without_colon(Line *line, bool at_margin, Head *head) {
  unsigned limit = line->end < LONGEST_HEAD ? line->end : LONGEST_HEAD;
  unsigned last = trimmed_end(line, 0, line->end);
  *head = find_keyword(line, limit, at_margin);
  head->colon = line->end;
  if (head->words == 0) return false;
  head->end = line->phrase.words[head->words - 1].line_end;
  switch (head->meaning.kind) {
    case NO_HEAD: case IGNORE_HEAD: case NAMED_HEAD: case DOCUMENT_HEAD: case PROPERTY_HEAD: return false;
    case ACTIVITY_HEAD: {
      unsigned kind = words_in(line, kinds_of(head), head->words, limit);
      head->end = line->phrase.words[head->words + kind - 1].line_end;
      break;
    }
    case WEEK_HEAD: case KEYWORD_HEAD: {
      unsigned number = skip_white(line, head->end, line->end);
      unsigned end = number;
      while (end < line->end && !is_white(line->letters[end]) && line->letters[end] != '[') end++;
      if (is_number(line, number, end)) head->end = end;
    }
  }
  // A sentence is text, whatever it begins with.
  if (last > head->end && line->letters[last - 1] == '.') return false;
  fold(&line->phrase, line->letters, 0, head->end, MOST_WORDS);
  return true;
}

// The names of rules, parted by commas.
static void add_rules(Line *line, unsigned from, unsigned to) {
  for (unsigned at = skip_white(line, from, to); at < to; at = skip_white(line, at, to)) {
    if (line->letters[at] == ',') {
      add(line, COMMA, at, at + 1);
      at++;
      continue;
    }
    unsigned end = at;
    while (end < to && line->letters[end] != ',') end++;
    end = trimmed_end(line, at, end);
    add(line, RULE_NAME, at, end);
    at = end;
  }
}

// Where the weeks in a head begin: a sign right before a number belongs to it, as in `week -1`.
static unsigned week_start(const Line *line, unsigned word_end, unsigned first) {
  unsigned start = skip_white(line, word_end, first);
  return start > word_end && start + 1 == first ? start : first;
}

// The last word may name the entry; anything before it is a kind that we do not know.
static void add_name(Line *line, unsigned from, unsigned to, bool takes_number) {
  unsigned last = to;
  while (last > from && !is_white(line->letters[last - 1])) last--;
  PieceKind kind = UNKNOWN_KIND;
  if (is_identifier(line, last, to)) kind = IDENTIFIER;
  if (takes_number && is_number(line, last, to)) kind = NUMBER;
  if (kind == UNKNOWN_KIND) {
    add(line, UNKNOWN_KIND, from, to);
    return;
  }
  if (last > from) add(line, UNKNOWN_KIND, from, trimmed_end(line, from, last));
  add(line, kind, last, to);
}

// Kind, then ID or number.
static void add_head_rest(Line *line, const Head *head) {
  const Word *words = line->phrase.words;
  unsigned word_end = words[head->words - 1].line_end;
  unsigned from = words[head->words].line_start;
  switch (head->meaning.kind) {
    case NO_HEAD: case IGNORE_HEAD: break;
    case WEEK_HEAD: add(line, NUMBER, week_start(line, word_end, from), head->end); break;
    case NAMED_HEAD: add(line, IDENTIFIER, from, head->end); break;
    case ACTIVITY_HEAD: case DOCUMENT_HEAD: case KEYWORD_HEAD: case PROPERTY_HEAD: {
      unsigned kind = words_in(line, kinds_of(head), head->words, head->end);
      if (kind > 0) {
        unsigned kind_end = words[head->words + kind - 1].line_end;
        add(line, KIND, from, kind_end);
        from = skip_white(line, kind_end, head->end);
      }
      if (from < head->end) add_name(line, from, head->end, head->meaning.kind != DOCUMENT_HEAD);
    }
  }
}

static void add_head(Line *line, const Head *head, bool is_setting) {
  PieceKind kind = UNKNOWN_HEAD;
  unsigned end = head->end;
  if (head->is_own || is_setting) {
    kind = PROPERTY;
  } else if (head->meaning.kind != NO_HEAD) {
    kind = head->meaning.kind == PROPERTY_HEAD || head->meaning.kind == IGNORE_HEAD ? PROPERTY : KEYWORD;
    end = line->phrase.words[head->words - 1].line_end;
  }
  add(line, kind, 0, end);
  if (end == head->end) return;
  if (head->meaning.kind == IGNORE_HEAD) {
    add_rules(line, end, head->end);
  } else {
    add_head_rest(line, head);
  }
}

// Reads an entry; false when the line has no head. What has a line below it needs no colon.
static bool read_entry(Line *line, bool at_margin, bool is_setting, bool has_body, Owner *owner) {
  Head head;
  unsigned end;
  *owner = (Owner){TEXT_VALUE, false, false};
  if (is_alternative(line, &end)) {
    add(line, KEYWORD, 0, end);
    if (end < trimmed_end(line, 0, line->end)) add(line, COLON, 0, 1);
    return true;
  }
  if (!find_head(line, at_margin, is_setting, &head) &&
      !(has_body && find_head_without_colon(line, at_margin, &head))) {
    return false;
  }
  owner->shape = head.meaning.shape;
  owner->names_items = head.meaning.kind == KEYWORD_HEAD;
  owner->has_settings = head.words > 0 && is_in(LIST(course_settings), &line->phrase, 0, head.words);
  add_head(line, &head, is_setting);
  if (line->is_full) return false;
  if (head.colon < line->end) {
    add(line, COLON, 0, 1);
    read_rest(line, head.colon + 1, owner->shape, false);
  } else {
    read_rest(line, head.end, owner->shape, false);
  }
  return true;
}

// Reads an item of the list that the line above opens. `LO1:` in front of it is its name, where the list is one of things
// that have names.
static void read_item(Line *line, const Owner *owner) {
  add(line, BULLET, 0, 1);
  unsigned from = skip_white(line, 1, line->end);
  unsigned colon = from;
  while (colon < line->end && line->letters[colon] != ':' && !is_white(line->letters[colon])) colon++;
  if (owner->names_items && colon < line->end && line->letters[colon] == ':' && is_identifier(line, from, colon) &&
      ends_word(line, colon + 1, line->end)) {
    add(line, IDENTIFIER, from, colon);
    add(line, COLON, 0, 1);
    from = colon + 1;
  }
  read_rest(line, from, owner->shape, true);
}

#endif
