import { createContext } from 'react';

/** What is written below the picture of any chart: the day it is of, and what is filtered. */
export const PictureNote = createContext('');
