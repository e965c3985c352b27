import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from '../itTicks.ts';

describe('two who meet, part or catch up', () => {
  itTicksOnlyRight([
    ['Two trains leave stations that are 320 km apart at the same time and head towards each other on parallel tracks. One does 90 km/h and the other 70 km/h. How many hours until they meet?', '2\\text{ hours}', '16'],
    ['Two cyclists set off towards each other at the same moment from villages 45 km apart. One rides at 16 km/h, the other at 14 km/h. After how many hours do they meet?', '1.5\\text{ hours}', '22.5'],
    ['Two cars leave Durban at the same moment on a straight road, one driving north at 80 km/h and the other south at 90 km/h. How far apart are they after 3 hours?', '510\\text{ km}', '30\\text{ km}'],
    ['Two trains leave the same station at the same time and travel in opposite directions on straight tracks. One train travels at 55 miles per hour, and the other travels at 70 miles per hour. After how many hours will the trains be 500 miles apart?', '4', '33'],
    ['A lorry leaves a depot at 50 km/h. One hour later a car leaves the same depot along the same road at 75 km/h. How many hours does the car need to catch the lorry?', '2\\text{ hours}', '3'],
  ]); // prettier-ignore
  itLeaves([
    'Two cars leave Durban at the same moment on a straight road, one driving north at 80 km/h and the other east at 90 km/h. How far apart are they after 3 hours?',
    'Two trains leave stations that are 300 km apart at the same time and head towards each other. One does 80 km/h and the other 70 km/h. How many hours until they are 50 km apart?',
    'Two trains leave stations that are 300 km apart and head towards each other. One does 80 km/h and leaves an hour later and the other 70 km/h. How many hours until they meet?',
    'Two trains leave stations that are 300 km apart at the same time and head towards each other. One does 80 km/h and the other 70 mph. How many hours until they meet?',
    'A lorry leaves a depot at 60 km/h. One hour later a car leaves the same depot along the same road at 90 km/h. How many hours does the lorry need to catch the car?',
    'A lorry leaves a depot at 60 km/h. One hour later a car leaves home along the same road at 90 km/h. How many hours does the car need to catch the lorry?',
    'A lorry leaves a depot at 60 km/h. One hour later a car leaves the same depot in the opposite direction at 90 km/h. How many hours does the car need to catch the lorry?',
  ]);
});
