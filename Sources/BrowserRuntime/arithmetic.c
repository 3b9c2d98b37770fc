#include <stdint.h>

// The product of two numbers of 128 bits, which Swift asks for to see whether one of 64 bits is too large.
__int128 __multi3(__int128 left, __int128 right) {
  uint64_t one = (uint64_t)left, other = (uint64_t)right;
  uint64_t a = one >> 32, b = (uint32_t)one, c = other >> 32, d = (uint32_t)other;
  uint64_t low = b * d, middle = a * d + (low >> 32), cross = b * c + (uint32_t)middle;
  uint64_t high = a * c + (middle >> 32) + (cross >> 32);
  high += one * (uint64_t)((unsigned __int128)right >> 64) + other * (uint64_t)((unsigned __int128)left >> 64);
  return (__int128)((unsigned __int128)high << 64 | (uint64_t)(cross << 32 | (uint32_t)low));
}
