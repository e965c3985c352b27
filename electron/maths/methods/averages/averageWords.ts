import { words } from '../words/phrases.ts';

/** Words around the data of a question about averages that cannot change what is asked. */
export const AVERAGE_IDLE = words(
  'a an the this these those here are is was were of in on at to by from for and with their its his her my our your they it he she we you i each if so find what ' +
    'some several following given shows show shown list lists set sets data numbers number values value table frequency frequencies distribution ' +
    'class classes school pupils pupil students student children child boys girls people person men women team teams player players group family friends teacher workers staff employees wage income incomes pay earnings swimmers cyclists candidates guests lap laps lift call calls measuring b c removed daily parents parent total-value collects playing scoring when found timed cakes cake tickets ticket counted cricketer batsman innings journey journeys trips deliveries delivered parcels parcel bags bag boxes box apples apple passengers customers athletes runners ' +
    'test tests quiz exam homework maths math mathematics science spelling english score scores scored marks mark results result points point goals goal runs games game match matches round rounds season ' +
    'ages age aged years year old heights height masses mass weights weight lengths length times time minutes seconds hours temperatures temperature degrees celsius shoe sizes size prices price cost costs pounds dollars pocket money salaries salary wages ' +
    'cm mm km m kg g litres metres miles centimetres kilograms day days week weeks month months monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'recorded records record measured measures measure counted counts took takes got gets has have had noted wrote plays played ran runs walked read reads sold sells collected asked survey rolled dice die won during over ' +
    'books pets siblings brothers sisters cars houses plants plant trees shop shops bus train town city rainfall below above look consider suppose using use calculate work out determine mean-average can could do get which then there ' +
    'get do does which then there sarah number score scientist ordered in-order below runner driver player girl boy man woman represents represent rounded correct exact answer exactly daily weekly monthly noon midday midnight morning basketball football cricket hockey netball golf swimming race races swimmers spent spends spend tom sam mia ben anna lucy jack emma amy ali sarah priya noah max leo zoe ella jane john peter maria david',
);

/** "Find the mean of Rosa's five quiz scores: 82, 91 …": whose they are changes nothing where one list follows. */
export function withoutOwner(text: string): string {
  return text.replace(
    /\b(of|for) [A-Z][a-z]+['’]s (?=(?:[a-z]+ ){0,4}(?:scores|marks|grades|times|results|heights|temperatures): ?-?\d[\d., and-]*[.?]?\s*$)/,
    '$1 ',
  );
}
