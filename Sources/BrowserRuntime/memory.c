#include <stddef.h>
#include <stdint.h>

// Memory is handed out in blocks of fixed sizes, four to each doubling, and a block that comes back waits for the next of its
// size. The module's memory grows and never shrinks, as is usual in a browser.

enum { alignment = 16, page = 65536, classes = 4 * 29 };

// Stands in front of each block that is handed out.
typedef struct block {
  uint32_t class;
  struct block *next;
  uint32_t unused[2];
} block;

_Static_assert(sizeof(block) == alignment, "what follows a header must be aligned as it is");

extern uint8_t __heap_base;
static uint8_t *top = &__heap_base;
static block *waiting[classes];

// The class of a size, and how large its blocks are: 16, 20, 24, 28, 32, 40, 48, 56, 64, 80, …
static uint32_t class_of(size_t size, size_t *whole) {
  if (size <= 16) {
    *whole = 16;
    return 0;
  }
  uint32_t shift = 31 - (uint32_t)__builtin_clz((uint32_t)size - 1) - 2;
  size_t steps = ((size - 1) >> shift) + 1;
  *whole = steps << shift;
  return (shift - 2) * 4 + (uint32_t)steps - 4;
}

__attribute__((export_name("alloc"))) void *malloc(size_t size) {
  if (size > (size_t)1 << 30) return NULL;
  size_t whole;
  uint32_t class = class_of(size, &whole);
  block *own = waiting[class];
  if (own) {
    waiting[class] = own->next;
    return own + 1;
  }
  uintptr_t start = ((uintptr_t)top + alignment - 1) & ~(uintptr_t)(alignment - 1);
  uintptr_t end = start + sizeof(block) + whole;
  size_t pages = __builtin_wasm_memory_size(0);
  if (end > (uintptr_t)0xFFFF0000u || end < start) return NULL;
  if (end > pages * page && __builtin_wasm_memory_grow(0, (end + page - 1) / page - pages) == (size_t)-1) return NULL;
  top = (uint8_t *)end;
  own = (block *)start;
  own->class = class;
  return own + 1;
}

__attribute__((export_name("free"))) void free(void *memory) {
  if (!memory) return;
  block *own = (block *)memory - 1;
  own->next = waiting[own->class];
  waiting[own->class] = own;
}

// Swift asks for no more than what every block has.
int posix_memalign(void **memory, size_t wanted, size_t size) {
  if (wanted > alignment) return 22;
  *memory = malloc(size);
  return *memory ? 0 : 12;
}

// The compiler makes one instruction of each of these three.
void *memcpy(void *to, const void *from, size_t count) { return __builtin_memcpy(to, from, count); }
void *memmove(void *to, const void *from, size_t count) { return __builtin_memmove(to, from, count); }
void *memset(void *to, int byte, size_t count) { return __builtin_memset(to, byte, count); }

int memcmp(const void *left, const void *right, size_t count) {
  const uint8_t *one = left, *other = right;
  for (size_t at = 0; at < count; at++) {
    if (one[at] != other[at]) return one[at] < other[at] ? -1 : 1;
  }
  return 0;
}

// Seeds the hashes of sets and dictionaries; no answer depends on their order.
void arc4random_buf(void *memory, size_t count) { memset(memory, 0x5A, count); }

// There is nobody to read what is printed.
int putchar(int byte) { return byte; }
