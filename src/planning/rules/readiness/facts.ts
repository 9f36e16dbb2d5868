/** Facts of the findings in this folder, by finding code. Ids of departments, pilots, periods and Cs; never names or prose. */
export interface ReadinessFacts {}
