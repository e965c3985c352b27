import { createProcessPort } from '../../electron/contract/ports/processPort.ts';
import { servePractice } from './practiceService.ts';

/** The child process of the transport tests. */
servePractice(createProcessPort(process));
