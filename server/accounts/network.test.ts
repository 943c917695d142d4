import { networkOf } from './network.js';

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2::'],
  ['2001:db8::1', '2001:db8:0:0::'],
  ['2001:db8:1::', '2001:db8:1:0::'],
  ['1::3:4:5:6:7:8', '1:0:3:4::'],
  ['1:2:3:4:5:6:7::', '1:2:3:4::'],
  ['::1', '0:0:0:0::'],
  ['fe80::1%eth0', 'fe80:0:0:0::'],
  ['2001:db8:1:2::198.51.100.4', '2001:db8:1:2::'],
])('%s is one of the addresses of %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test.each([
  ['198.51.100.4', '198.51.100.4'],
  ['::ffff:198.51.100.4', '198.51.100.4'],
  ['::FFFF:198.51.100.4', '198.51.100.4'],
  ['unknown', 'unknown'],
])('%s stands for itself', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
