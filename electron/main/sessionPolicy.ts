import type { Session } from 'electron';

import { answerPermission } from './policies/permissions.ts';
import { mayRequest } from './policies/requests.ts';

const closedSessions = new WeakSet<Session>();

/** Closes a session: no network, no permission, no device, no download. A session closed before stays as it is. */
export function applySessionPolicy(session: Session, isPackaged: boolean): void {
  if (closedSessions.has(session)) return;
  closedSessions.add(session);
  session.webRequest.onBeforeRequest((details, respond) => {
    respond({ cancel: !mayRequest(details.url, isPackaged) });
  });
  session.setPermissionRequestHandler((_contents, permission, respond, details) => {
    respond(answerPermission(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => answerPermission(permission, origin));
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.setSpellCheckerEnabled(false);
  refuseDevices(session);
}

function refuseDevices(session: Session): void {
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, respond) => {
    respond(null);
  });
  session.setBluetoothPairingHandler((_details, respond) => {
    respond({ confirmed: false });
  });
  session.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault();
    choose(null);
  });
  session.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  session.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
}
