// Drives the scanner without tree-sitter, over the files that are named and many spoilt copies of each: it must come to the
// end of every one, hand out pieces that fit the letters, and go on alike from a state that was written down and read back.
// Compile with the sanitizers on, which see what it does to memory.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tree_sitter/parser.h"

void *tree_sitter_course_external_scanner_create(void);
void tree_sitter_course_external_scanner_destroy(void *);
bool tree_sitter_course_external_scanner_scan(void *, TSLexer *, const bool *);
unsigned tree_sitter_course_external_scanner_serialize(void *, char *);
void tree_sitter_course_external_scanner_deserialize(void *, const char *, unsigned);

typedef struct {
  TSLexer lexer;
  const unsigned char *text;
  size_t length, at, end;
} Reader;

static size_t letter_at(const Reader *reader, size_t at, int32_t *letter) {
  const unsigned char *text = reader->text + at;
  size_t left = reader->length - at;
  *letter = 0;
  if (left == 0) return 0;
  *letter = text[0];
  if (text[0] >= 0xC2 && text[0] < 0xE0 && left > 1) return *letter = (text[0] & 31) << 6 | (text[1] & 63), 2;
  if (text[0] >= 0xE0 && text[0] < 0xF0 && left > 2) {
    return *letter = (text[0] & 15) << 12 | (text[1] & 63) << 6 | (text[2] & 63), 3;
  }
  if (text[0] >= 0x80) *letter = -1;
  return 1;
}

static void advance(TSLexer *lexer, bool skip) {
  Reader *reader = (Reader *)lexer;
  int32_t letter;
  (void)skip;
  reader->at += letter_at(reader, reader->at, &letter);
  letter_at(reader, reader->at, &lexer->lookahead);
}
static void mark_end(TSLexer *lexer) { ((Reader *)lexer)->end = ((Reader *)lexer)->at; }
static uint32_t column(TSLexer *lexer) { return (void)lexer, 0; }
static bool is_range_start(const TSLexer *lexer) { return (void)lexer, false; }
static bool is_end(const TSLexer *lexer) { return ((const Reader *)lexer)->at >= ((const Reader *)lexer)->length; }

static unsigned long read_all(const unsigned char *text, size_t length) {
  static const bool valid[64] = {true};
  char state[TREE_SITTER_SERIALIZATION_BUFFER_SIZE], again[TREE_SITTER_SERIALIZATION_BUFFER_SIZE];
  void *scanner = tree_sitter_course_external_scanner_create();
  Reader reader = {{0, 0, advance, mark_end, column, is_range_start, is_end}, text, length, 0, 0};
  unsigned size = 0;
  unsigned long pieces = 0, level = 0;
  size_t at = 0;
  while (true) {
    reader.at = reader.end = at;
    letter_at(&reader, at, &reader.lexer.lookahead);
    // Each piece begins from a state that was kept, as after a change to the file.
    tree_sitter_course_external_scanner_deserialize(scanner, state, size);
    if (!tree_sitter_course_external_scanner_scan(scanner, &reader.lexer, valid)) break;
    unsigned after = tree_sitter_course_external_scanner_serialize(scanner, again);
    if (reader.end == at && after == size && memcmp(state, again, size) == 0) {
      fprintf(stderr, "stands still at byte %zu\n", at);
      exit(1);
    }
    memcpy(state, again, size = after);
    if (reader.lexer.result_symbol == 1) level++;
    if (reader.lexer.result_symbol == 2 && level-- == 0) {
      fprintf(stderr, "closes what is not open at byte %zu\n", at);
      exit(1);
    }
    at = reader.end;
    pieces++;
  }
  // White space is all that may be left.
  for (size_t rest = at; rest < length; rest++) {
    if (text[rest] < 0x80 && !memchr(" \t\r\n", text[rest], 4)) {
      fprintf(stderr, "left at byte %zu of %zu\n", rest, length);
      exit(1);
    }
  }
  if (level != 0) {
    fprintf(stderr, "%lu left open\n", level);
    exit(1);
  }
  tree_sitter_course_external_scanner_destroy(scanner);
  return pieces;
}

int main(int count, char **names) {
  static unsigned char text[1 << 20], spoilt[1 << 20];
  static const char *const marks[] = {"\n", "\r", "[", "]", ",", "->", ":", "  ", "\t", "#", "- ", "\\", "?", "\xC2\xA0", "\0"};
  unsigned long pieces = 0;
  srand(7);
  for (int name = 1; name < count; name++) {
    FILE *file = fopen(names[name], "rb");
    if (!file) return perror(names[name]), 2;
    size_t length = fread(text, 1, sizeof text / 2, file);
    fclose(file);
    pieces += read_all(text, length);
    for (int turn = 0; turn < 30; turn++) {
      size_t size = length;
      memcpy(spoilt, text, length);
      for (int change = 0; change < 1 << turn % 9; change++) {
        size_t at = size ? (size_t)rand() % size : 0;
        size_t gone = (size_t)rand() % 9;
        if (at + gone > size) gone = size - at;
        const char *mark = marks[(size_t)rand() % (sizeof marks / sizeof *marks)];
        size_t more = turn % 3 == 0 ? 1 : *mark ? strlen(mark) : 1;
        memmove(spoilt + at + more, spoilt + at + gone, size - at - gone);
        size += more - gone;
        if (turn % 3 == 0) {
          spoilt[at] = (unsigned char)rand();
        } else {
          memcpy(spoilt + at, mark, more);
        }
      }
      pieces += read_all(spoilt, size);
    }
  }
  printf("%lu pieces\n", pieces);
  return 0;
}
