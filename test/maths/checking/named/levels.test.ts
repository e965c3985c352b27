import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from './itTicks.ts';

describe('a temperature or a balance that goes up and down', () => {
  itTicksOnlyRight([
    ['The temperature is -4 °C. It rises by 9 degrees. What is it now?', '5^\\circ\\text{C}', '13', '-13', '5^\\circ\\text{F}'],
    ['At 6 am the temperature in Oslo was −11 °C. By midday it had risen 7 degrees. What was the temperature then?', '-4^\\circ\\text{C}', '-18', '4'],
    ['The temperature was 3 °C at noon. By 6 pm it had fallen by 8 °C. What was the temperature at 6 pm?', '-5', '11', '3'],
    ["Nadia's bank account is overdrawn by £85. She pays in £140 and then a direct debit of £72 comes out. What is the balance now?", '-£17', '£17', '£153'],
  ]); // prettier-ignore

  itLeaves([
    'The temperature at noon was 4 °C. It fell by 9 °C. What was the temperature at noon?',
    'The temperature at noon was 4 °C. It fell by 9 °C by 6 pm and then fell by 2 °C by midnight. What was the temperature at 6 pm?',
    'The temperature in Oslo was 3 °C. The temperature in Rome fell by 2 °C. What is the temperature now?',
    'The temperature is -4 °C. It rises by 9 degrees every hour. What is it now?',
    'The temperature is -4 °C. It rises to 9 degrees. What is it now?',
    'The temperature rises by 9 degrees. It was -4 °C. What was it before?',
    "Nadia's account is overdrawn by £85. Her brother pays in £140 and she spends £20. What is his balance?",
  ]);
});
