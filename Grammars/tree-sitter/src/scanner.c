// Reads a plan line by line: what each line is, what it belongs to, and what stands in it. A line is read as a whole when it
// begins; its pieces are then handed out one by one, and are part of the state, so that a line is read again whenever
// anything that decides about it changes.
#include <stdlib.h>

#include "tree_sitter/parser.h"

#include "head.h"

enum {
  MOST_LEVELS = 90,
  WIDEST_COLUMN = 250,
  // Columns are counted from 1: further to the left stands only what holds the whole file, and its end.
  MARGIN = 1,
  NOWHERE = 0,
};

// An entry or item that the lines below it may belong to.
typedef struct {
  uint8_t column;
  bool is_item;
  Owner owner;
} Level;

// Where a line that may belong to something begins.
typedef struct {
  uint8_t column;
  bool is_item;
} Place;

typedef struct {
  Level levels[MOST_LEVELS];
  unsigned depth;
  // There was an entry, so that the first one of the file is known.
  bool has_entry;
  // The next line that is no comment.
  Place next;
  // What is still to be handed out: the pieces of this line, then what opens and closes behind it.
  Piece pieces[MOST_PIECES];
  unsigned count;
  unsigned first;
  bool opens;
  unsigned closes;
  // While a line is read.
  Line line;
} Scanner;

// MARK: Letters of the file

static bool is_line_end(TSLexer *lexer) {
  return lexer->lookahead == '\n' || lexer->lookahead == '\r' || lexer->eof(lexer);
}

// To the column of the next mark, past empty lines. False at the end of the file.
static bool find_line(TSLexer *lexer, bool skips, uint8_t *column) {
  unsigned found = MARGIN;
  for (; !lexer->eof(lexer); lexer->advance(lexer, skips)) {
    int32_t letter = lexer->lookahead;
    if (letter == '\n' || letter == '\r') {
      found = MARGIN;
    } else if (letter == '\t') {
      found = ((found - MARGIN) / 4 + 1) * 4 + MARGIN;
    } else if (is_white(letter)) {
      found++;
    } else if (letter != 0xFEFF) {
      *column = (uint8_t)(found < WIDEST_COLUMN ? found : WIDEST_COLUMN);
      return true;
    }
    if (found > WIDEST_COLUMN) found = WIDEST_COLUMN;
  }
  *column = NOWHERE;
  return false;
}

static void skip_line(TSLexer *lexer) {
  while (!is_line_end(lexer)) lexer->advance(lexer, false);
}

static bool is_bullet(int32_t letter) {
  return letter == '-' || letter == '*' || letter == 0x2022 || letter == 0x2013 || letter == 0x2014;
}

// MARK: The outline

static bool belongs(Place place, const Level *level) {
  return level->column < place.column || (place.is_item && !level->is_item && level->column == place.column);
}

// Past comments, to the next line that may belong to something. Whether a comment comes first, and its column, is told too.
static void look_ahead(TSLexer *lexer, Scanner *scanner, uint8_t *comment) {
  uint8_t column;
  *comment = NOWHERE;
  scanner->next.is_item = false;
  while (find_line(lexer, false, &column)) {
    if (lexer->lookahead != '#') break;
    if (*comment == NOWHERE) *comment = column;
    skip_line(lexer);
  }
  scanner->next.column = column;
  if (column == NOWHERE || !is_bullet(lexer->lookahead)) return;
  lexer->advance(lexer, false);
  scanner->next.is_item = is_line_end(lexer) || is_white(lexer->lookahead);
}

// Closes what neither the next line nor the comment before it belongs to.
static void close_levels(Scanner *scanner, uint8_t comment) {
  while (scanner->depth > 0) {
    const Level *level = &scanner->levels[scanner->depth - 1];
    if (belongs(scanner->next, level) || comment > level->column) return;
    scanner->depth--;
    scanner->closes++;
  }
}

// MARK: One line

static void read_letters(TSLexer *lexer, Line *line) {
  line->end = 0;
  line->count = 0;
  line->is_full = false;
  while (!is_line_end(lexer) && line->end < LONGEST_LINE) {
    line->letters[line->end++] = lexer->lookahead;
    lexer->advance(lexer, false);
  }
  line->is_cut = !is_line_end(lexer);
  skip_line(lexer);
  if (!line->is_cut) line->end = trimmed_end(line, 0, line->end);
}

// A comment: nothing belongs to it, and it closes only what it is not in itself.
static void read_comment(TSLexer *lexer, Scanner *scanner) {
  uint8_t column;
  add_to_end(&scanner->line, COMMENT);
  skip_line(lexer);
  bool is_followed = find_line(lexer, false, &column) && lexer->lookahead == '#';
  close_levels(scanner, is_followed ? column : NOWHERE);
}

// An entry, an item, prose, or none of these.
static void read_content(TSLexer *lexer, Scanner *scanner, Place place) {
  Line *line = &scanner->line;
  uint8_t comment;
  const Level *parent = scanner->depth > 0 ? &scanner->levels[scanner->depth - 1] : NULL;
  Owner owner = parent ? parent->owner : (Owner){TEXT_VALUE, false, false};
  read_letters(lexer, line);
  look_ahead(lexer, scanner, &comment);
  Level level = {place.column, place.is_item, owner};
  bool may_open = false;
  if (line->letters[0] == '>') {
    add_to_end(line, PROSE);
  } else if (place.is_item) {
    read_item(line, &owner);
    may_open = true;
  } else {
    bool is_setting = parent && parent->owner.has_settings;
    bool at_margin = scanner->depth <= 1;
    may_open = read_entry(line, at_margin, is_setting, belongs(scanner->next, &level), &level.owner);
    if (!may_open) {
      line->count = 0;
      add_to_end(line, STRAY);
    } else if (!scanner->has_entry) {
      // A file that begins with a property is one of settings; any other first entry is the document, and holds all.
      scanner->has_entry = true;
      if (line->pieces[0].kind != PROPERTY) level.column = NOWHERE;
    }
  }
  bool has_body = belongs(scanner->next, &level) || comment > level.column;
  if (may_open && has_body && scanner->depth < MOST_LEVELS) {
    scanner->levels[scanner->depth++] = level;
    scanner->opens = true;
  } else {
    close_levels(scanner, comment);
  }
}

static bool read_line(TSLexer *lexer, Scanner *scanner) {
  Place place = {NOWHERE, false};
  scanner->line.count = 0;
  if (!find_line(lexer, true, &place.column)) return false;
  lexer->mark_end(lexer);
  if (lexer->lookahead == '#') {
    read_comment(lexer, scanner);
  } else {
    // Whether it is an item was seen from the line above; before the first line nothing opens a list.
    place.is_item = scanner->next.is_item && scanner->depth > 0;
    read_content(lexer, scanner, place);
  }
  memcpy(scanner->pieces, scanner->line.pieces, scanner->line.count * sizeof(Piece));
  scanner->count = scanner->line.count;
  scanner->first = 0;
  lexer->result_symbol = LINE;
  return true;
}

// Hands out a piece, without the white space before it and, when it takes all that is left, behind it.
static void take_piece(TSLexer *lexer, Piece piece) {
  while (is_white(lexer->lookahead)) lexer->advance(lexer, true);
  if (piece.length == TO_END) {
    while (!is_line_end(lexer)) {
      bool is_blank = is_white(lexer->lookahead);
      lexer->advance(lexer, false);
      if (!is_blank) lexer->mark_end(lexer);
    }
  } else {
    for (unsigned at = 0; at < piece.length && !lexer->eof(lexer); at++) lexer->advance(lexer, false);
    lexer->mark_end(lexer);
  }
  lexer->result_symbol = piece.kind;
}

// MARK: For tree-sitter

void *tree_sitter_course_external_scanner_create(void) { return calloc(1, sizeof(Scanner)); }

void tree_sitter_course_external_scanner_destroy(void *payload) { free(payload); }

bool tree_sitter_course_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  Scanner *scanner = payload;
  (void)valid;
  if (scanner->first < scanner->count) {
    take_piece(lexer, scanner->pieces[scanner->first++]);
    return true;
  }
  lexer->mark_end(lexer);
  if (scanner->opens) {
    scanner->opens = false;
    lexer->result_symbol = OPEN;
    return true;
  }
  if (scanner->closes > 0) {
    scanner->closes--;
    lexer->result_symbol = CLOSE;
    return true;
  }
  return read_line(lexer, scanner);
}

enum {
  LEVEL_SIZE = 2,
  PIECE_SIZE = 3,
  IS_ITEM = 1 << 3,
  NAMES_ITEMS = 1 << 4,
  HAS_SETTINGS = 1 << 5,
};

unsigned tree_sitter_course_external_scanner_serialize(void *payload, char *buffer) {
  const Scanner *scanner = payload;
  uint8_t *at = (uint8_t *)buffer;
  *at++ = (uint8_t)((scanner->has_entry ? 1 : 0) | (scanner->next.is_item ? 2 : 0) | (scanner->opens ? 4 : 0));
  *at++ = scanner->next.column;
  *at++ = (uint8_t)scanner->closes;
  *at++ = (uint8_t)scanner->depth;
  for (unsigned level = 0; level < scanner->depth; level++) {
    const Level *kept = &scanner->levels[level];
    *at++ = kept->column;
    *at++ = (uint8_t)((unsigned)kept->owner.shape | (kept->is_item ? IS_ITEM : 0) |
                      (kept->owner.names_items ? NAMES_ITEMS : 0) | (kept->owner.has_settings ? HAS_SETTINGS : 0));
  }
  for (unsigned piece = scanner->first; piece < scanner->count; piece++) {
    *at++ = scanner->pieces[piece].kind;
    *at++ = (uint8_t)(scanner->pieces[piece].length & 0xFF);
    *at++ = (uint8_t)(scanner->pieces[piece].length >> 8);
  }
  return (unsigned)(at - (uint8_t *)buffer);
}

// Fails to compile when the state of a line that is as full as can be does not fit.
typedef char state_fits[4 + MOST_LEVELS * LEVEL_SIZE + MOST_PIECES * PIECE_SIZE <= TREE_SITTER_SERIALIZATION_BUFFER_SIZE
                          ? 1 : -1];

void tree_sitter_course_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  Scanner *scanner = payload;
  const uint8_t *at = (const uint8_t *)buffer;
  const uint8_t *end = at + length;
  scanner->depth = scanner->count = scanner->first = scanner->closes = 0;
  scanner->has_entry = scanner->opens = false;
  scanner->next = (Place){NOWHERE, false};
  if (length < 4) return;
  uint8_t flags = *at++;
  scanner->has_entry = flags & 1;
  scanner->next.is_item = flags & 2;
  scanner->opens = flags & 4;
  scanner->next.column = *at++;
  scanner->closes = *at++;
  scanner->depth = *at++;
  for (unsigned level = 0; level < scanner->depth; level++) {
    Level *kept = &scanner->levels[level];
    kept->column = *at++;
    kept->owner.shape = (Shape)(*at & 7);
    kept->is_item = *at & IS_ITEM;
    kept->owner.names_items = *at & NAMES_ITEMS;
    kept->owner.has_settings = *at & HAS_SETTINGS;
    at++;
  }
  for (; at + PIECE_SIZE <= end; at += PIECE_SIZE) {
    Piece *piece = &scanner->pieces[scanner->count++];
    piece->kind = at[0];
    piece->length = (uint16_t)(at[1] | at[2] << 8);
  }
}
