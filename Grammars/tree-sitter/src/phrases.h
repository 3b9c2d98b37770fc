// Words as they are compared: small letters, no accents, a space for a hyphen; and looking them up in the vocabulary.
#ifndef COURSE_PHRASES_H
#define COURSE_PHRASES_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "words.h"

enum { LONGEST_PHRASE = 200, MOST_WORDS = 12 };

typedef struct {
  // Among the letters of the phrase.
  uint16_t start, end;
  // In the line.
  uint16_t line_start, line_end;
} Word;

typedef struct {
  char letters[LONGEST_PHRASE + 1];
  Word words[MOST_WORDS];
  unsigned count;
  // There was more than was asked for.
  bool overflowed;
} Phrase;

static inline bool is_digit(int32_t letter) { return letter >= '0' && letter <= '9'; }

static inline bool is_white(int32_t letter) {
  return letter == ' ' || letter == '\t' || letter == 0xA0 || (letter >= 0x2000 && letter <= 0x200A) || letter == 0x202F;
}

// Between the words of a phrase white space and hyphens are the same.
static inline bool parts_words(int32_t letter) {
  return is_white(letter) || letter == '-' || (letter >= 0x2010 && letter <= 0x2015) || letter == 0x2212;
}

// Seen by nobody: a soft hyphen, joiners.
static inline bool is_invisible(int32_t letter) { return letter == 0xAD || (letter >= 0x200B && letter <= 0x200D); }

// The plain letter for one with an accent, for quotation marks the straight ones; what is no letter of a word is 1.
static inline char plain(int32_t letter) {
  static const char *const accented =
    "aaaaaa\1ceeeeiiii\1nooooo\1\1uuuuy\1\1aaaaaa\1ceeeeiiii\1nooooo\1\1uuuuy\1y";
  if (letter >= 'A' && letter <= 'Z') return (char)(letter + ('a' - 'A'));
  if (letter > 0 && letter < 0x80) return (char)letter;
  if (letter >= 0xC0 && letter <= 0xFF) return accented[letter - 0xC0];
  if (letter == 0x2018 || letter == 0x2019) return '\'';
  if (letter == 0x201C || letter == 0x201D) return '"';
  return 1;
}

static inline void finish_word(Phrase *phrase, unsigned length, unsigned line_end) {
  Word *word = &phrase->words[phrase->count++];
  word->end = (uint16_t)length;
  word->line_end = (uint16_t)line_end;
}

// Takes the words between two places of a line.
static void fold(Phrase *phrase, const int32_t *line, unsigned from, unsigned to, unsigned limit) {
  unsigned length = 0;
  bool in_word = false;
  unsigned last = from;
  phrase->count = 0;
  phrase->overflowed = false;
  for (unsigned at = from; at < to; at++) {
    if (is_invisible(line[at])) continue;
    if (parts_words(line[at])) {
      if (in_word) finish_word(phrase, length, last);
      in_word = false;
      continue;
    }
    if (!in_word && phrase->count == limit) {
      phrase->overflowed = true;
      return;
    }
    if (length + 2 > LONGEST_PHRASE) {
      phrase->overflowed = true;
      if (in_word) finish_word(phrase, length, last);
      return;
    }
    if (!in_word) {
      if (phrase->count > 0) phrase->letters[length++] = ' ';
      phrase->words[phrase->count].start = (uint16_t)length;
      phrase->words[phrase->count].line_start = (uint16_t)at;
      in_word = true;
    }
    phrase->letters[length++] = plain(line[at]);
    last = at + 1;
  }
  if (in_word) finish_word(phrase, length, to);
}

// A list of the vocabulary, in the order of its bytes, without the 0 at its end.
typedef struct {
  const char *const *phrases;
  unsigned count;
} List;

#define LIST(name) ((List){name, sizeof(name) / sizeof(name[0]) - 1})

// Whether some words of a phrase, with all that stands between them, are in a list.
static bool is_in(List list, const Phrase *phrase, unsigned first, unsigned end) {
  if (first >= end || end > phrase->count) return false;
  const char *letters = phrase->letters + phrase->words[first].start;
  size_t length = (size_t)(phrase->words[end - 1].end - phrase->words[first].start);
  unsigned low = 0;
  unsigned high = list.count;
  while (low < high) {
    unsigned middle = low + (high - low) / 2;
    const char *entry = list.phrases[middle];
    int order = strncmp(letters, entry, length);
    if (order == 0 && entry[length] == 0) return true;
    if (order <= 0) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return false;
}

// What the value of a property is.
typedef enum { TEXT_VALUE, NUMBER_VALUE, CHOICE_VALUE, CHOICE_OR_TEXT_VALUE, REFERENCE_VALUE } Shape;

enum { SHAPES = 5 };

// What a phrase is that begins a head.
typedef enum {
  NO_HEAD,
  ACTIVITY_HEAD,
  WEEK_HEAD,
  IGNORE_HEAD,
  NAMED_HEAD,
  DOCUMENT_HEAD,
  KEYWORD_HEAD,
  PROPERTY_HEAD,
} HeadKind;

typedef struct {
  HeadKind kind;
  Shape shape;
} HeadMeaning;

static bool shape_in(const List lists[SHAPES], const Phrase *phrase, unsigned first, unsigned end, Shape *shape) {
  for (unsigned at = 0; at < SHAPES; at++) {
    if (is_in(lists[at], phrase, first, end)) {
      *shape = (Shape)at;
      return true;
    }
  }
  return false;
}

static HeadMeaning head_meaning(const Phrase *phrase, unsigned count, bool at_margin) {
  const List keywords[SHAPES] = {
    LIST(course_keyword_text), LIST(course_keyword_number), LIST(course_keyword_choice),
    LIST(course_keyword_choice_or_text), LIST(course_keyword_reference)};
  const List properties[SHAPES] = {
    LIST(course_property_text), LIST(course_property_number), LIST(course_property_choice),
    LIST(course_property_choice_or_text), LIST(course_property_reference)};
  const List margin_keywords[SHAPES] = {
    LIST(course_margin_keyword_text), LIST(course_margin_keyword_number), LIST(course_margin_keyword_choice),
    LIST(course_margin_keyword_choice_or_text), LIST(course_margin_keyword_reference)};
  const List margin_properties[SHAPES] = {
    LIST(course_margin_property_text), LIST(course_margin_property_number), LIST(course_margin_property_choice),
    LIST(course_margin_property_choice_or_text), LIST(course_margin_property_reference)};
  HeadMeaning meaning = {NO_HEAD, TEXT_VALUE};
  if (is_in(LIST(course_activities), phrase, 0, count)) {
    meaning.kind = ACTIVITY_HEAD;
  } else if (is_in(LIST(course_weeks), phrase, 0, count)) {
    meaning.kind = WEEK_HEAD;
  } else if (is_in(LIST(course_ignores), phrase, 0, count)) {
    meaning.kind = IGNORE_HEAD;
  } else if (is_in(LIST(course_named), phrase, 0, count)) {
    meaning.kind = NAMED_HEAD;
  } else if (at_margin && shape_in(margin_keywords, phrase, 0, count, &meaning.shape)) {
    meaning.kind = KEYWORD_HEAD;
  } else if (at_margin && shape_in(margin_properties, phrase, 0, count, &meaning.shape)) {
    meaning.kind = PROPERTY_HEAD;
  } else if (shape_in(keywords, phrase, 0, count, &meaning.shape)) {
    meaning.kind = KEYWORD_HEAD;
  } else if (shape_in(properties, phrase, 0, count, &meaning.shape)) {
    meaning.kind = PROPERTY_HEAD;
  }
  if (meaning.kind == KEYWORD_HEAD && is_in(LIST(course_documents), phrase, 0, count)) meaning.kind = DOCUMENT_HEAD;
  return meaning;
}

// Whether some words are the name of a property in details.
static bool name_shape(const Phrase *phrase, unsigned count, Shape *shape) {
  const List names[SHAPES] = {
    LIST(course_name_text), LIST(course_name_number), LIST(course_name_choice), LIST(course_name_choice_or_text),
    LIST(course_name_reference)};
  return shape_in(names, phrase, 0, count, shape);
}

#endif
