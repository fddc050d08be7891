import { crc32 } from './crc32';

const encode = (text: string) => new TextEncoder().encode(text);

describe('crc32', () => {
  it('gives the check value of the algorithm', () => {
    expect(crc32(encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it('can go on from earlier bytes', () => {
    expect(crc32(encode('6789'), crc32(encode('12345')))).toBe(0xcbf43926);
  });
});
