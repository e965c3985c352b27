import { describe, expect, it } from 'vitest';

import { networkSwitches, refusedArgument } from '../../../electron/main/policies/networkSwitches.ts';

describe('the switches of Chromium', () => {
  it('leave no name that resolves to an address, and no proxy', () => {
    const values = new Map(networkSwitches.map(({ name, value }) => [name, value]));
    expect(values.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(values.has('no-proxy-server')).toBe(true);
    expect(values.has('disable-background-networking')).toBe(true);
    expect(values.has('disable-component-update')).toBe(true);
  });
});

describe('the command line of the installed app', () => {
  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--inspect',
    '--inspect-brk=0',
    '-inspect',
    '--no-sandbox',
    '--NO-SANDBOX',
    '/remote-debugging-port=1',
    '--host-resolver-rules=MAP * 1.2.3.4',
    '--proxy-server=1.2.3.4:80',
    '--disable-web-security',
    '--load-extension=/tmp/x',
    '--js-flags=--allow-natives-syntax',
  ])('may not have %s', (argument) => {
    expect(refusedArgument(['--lang=en', argument], true)).toBe(argument);
    expect(refusedArgument([argument], false)).toBeNull();
  });

  it.each([[[]], [['--lang=de']], [['/home/ada/no-sandbox.txt']], [['--force-device-scale-factor=2', '.']]])(
    'may be %j',
    (list) => {
      expect(refusedArgument(list, true)).toBeNull();
    },
  );
});
