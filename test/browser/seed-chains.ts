/** What a node of a chain has to say of itself: part of the line beside it; empty where being there is enough. */
export type Said = Readonly<Record<string, string>>;

/**
 * What four documents of the Conference say of its groups: who set them up and made them permanent, when they met, where
 * that is reported. By the document's symbol and the group's; read by people in the documents, not taken from the records.
 */
export const CHAINS: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  'CTOC/COP/2022/5': {
    'CTOC/COP/WG.4': {
      'CTOC/COP/DEC/4/4': 'establishes',
      'CTOC/COP/RES/7/1': 'makes permanent',
      'CTOC/COP/WG.4#11': '12–13 October 2021',
      'CTOC/COP/WG.4/2021/6': '',
      'CTOC/COP/WG.4#12': '29–30 June 2022',
      'CTOC/COP/WG.4/2022/4': '',
      'CTOC/COP/2022/5': 'brings it to the Conference',
      'CTOC/COP#11': '17–21 October 2022',
    },
    'CTOC/COP/WG.7': {
      'CTOC/COP/RES/5/3': 'establishes',
      'CTOC/COP/RES/7/1': 'makes permanent',
      'CTOC/COP/WG.7#8': '14–15 October 2021',
      'CTOC/COP/WG.7/2021/5': '',
      'CTOC/COP/WG.7#9': '27–28 June 2022',
      'CTOC/COP/WG.7/2022/4': '',
      'CTOC/COP/2022/5': 'brings it to the Conference',
      'CTOC/COP#11': '',
    },
    'CTOC/COP/WG.6': {
      'CTOC/COP/RES/5/4': 'establishes',
      'CTOC/COP/RES/7/1': 'makes permanent',
      'CTOC/COP/WG.6#8': '10–12 May 2021',
      'CTOC/COP/WG.6/2021/4': '',
      'CTOC/COP/WG.6#9': '4–5 May 2022',
      'CTOC/COP/WG.6/2022/4': '',
      'CTOC/COP/2022/5': 'brings it to the Conference',
      'CTOC/COP#11': '',
    },
    'CTOC/COP/WG.3': {
      'CTOC/COP/DEC/3/2': '',
      'CTOC/COP/RES/7/1': '',
      'CTOC/COP/RES/10/6': 'gives a task to',
      'CTOC/COP/WG.3#12': '25–26 March 2021',
      'CTOC/COP/WG.3/2021/4': '',
      'CTOC/COP/WG.3#13': '23–27 May 2022',
      'CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4': '',
      'CTOC/COP/2022/5': 'brings it to the Conference',
      'CTOC/COP#11': '',
    },
    'CTOC/COP/WG.2': {
      'CTOC/COP/DEC/2/6': 'establishes',
      'CTOC/COP/RES/7/1': '',
      'CTOC/COP/RES/10/6': 'gives a task to',
      'CTOC/COP/WG.2#13': '23–27 May 2022',
      'CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4': '',
      'CTOC/COP/2022/5': 'brings it to the Conference',
      'CTOC/COP#11': '',
    },
  },
  'CTOC/COP/2020/5': {
    'CTOC/COP/WG.10': {
      'CTOC/COP/RES/9/1': 'establishes',
      'CTOC/COP/WG.10#1': '9–11 October 2019',
      'CTOC/COP/WG.10/2019/5': '',
      'CTOC/COP/WG.10#2': '13–15 July 2020',
      'CTOC/COP/WG.10/2020/6': '',
      'CTOC/COP/2020/5': 'brings it to the Conference',
    },
    'CTOC/COP/WG.4': {
      'CTOC/COP/DEC/4/4': 'establishes',
      'CTOC/COP/RES/7/1': 'makes permanent',
      'CTOC/COP/WG.4#9': '9–11 September 2019',
      'CTOC/COP/WG.4/2019/6': '',
      'CTOC/COP/WG.4#10': '10–11 September 2020',
      'CTOC/COP/WG.4/2020/4': '',
      'CTOC/COP/2020/5': 'brings it to the Conference',
      'CTOC/COP#10': '',
    },
    'CTOC/COP/WG.7': {
      'CTOC/COP/RES/5/3': 'establishes',
      'CTOC/COP/RES/7/1': 'makes permanent',
      'CTOC/COP/WG.7#6': '11–13 September 2019',
      'CTOC/COP/WG.7/2019/6': '',
      'CTOC/COP/WG.7#7': '8–9 September 2020',
      'CTOC/COP/WG.7/2020/4': '',
      'CTOC/COP/2020/5': 'brings it to the Conference',
    },
    'CTOC/COP/WG.6': {
      'CTOC/COP/RES/5/4': 'establishes',
      'CTOC/COP/RES/7/1': 'makes permanent',
      'CTOC/COP/WG.6#7': '16–17 July 2020',
      'CTOC/COP/WG.6/2020/4': '',
      'CTOC/COP/2020/5': 'brings it to the Conference',
    },
    'CTOC/COP/WG.3': {
      'CTOC/COP/DEC/3/2': '',
      'CTOC/COP/RES/7/1': '',
      'CTOC/COP/WG.3#11': '7–8 July 2020',
      'CTOC/COP/WG.3/2020/4': '',
      'CTOC/COP/2020/5': 'brings it to the Conference',
    },
    'CTOC/COP/WG.2': {
      'CTOC/COP/DEC/2/6': 'establishes',
      'CTOC/COP/RES/7/1': '',
      'CTOC/COP/WG.2#12': '9–10 July 2020',
      'CTOC/COP/WG.2/2020/3': '',
      'CTOC/COP/2020/5': 'brings it to the Conference',
    },
  },
  'CTOC/COP/2012/1': {
    'CTOC/COP/WG.5': {
      'CTOC/COP/RES/5/5': 'establishes',
      'CTOC/COP/WG.5#1': '17–19 May 2011',
      'CTOC/COP/WG.5#2': '23–26 January 2012',
    },
    'CTOC/COP/WG.4': {
      'CTOC/COP/DEC/4/4': 'establishes',
      'CTOC/COP/RES/5/2': 'gives a task to',
      'CTOC/COP/WG.4#1': '14–15 April 2009',
      'CTOC/COP/WG.4#2': '27–29 January 2010',
      'CTOC/COP/WG.4#3': '19 October 2010',
      'CTOC/COP/WG.4#4': '10–12 October 2011',
      'CTOC/COP/2012/3': 'brings it to the Conference',
      'CTOC/COP#6': '',
    },
    'CTOC/COP/WG.7': {
      'CTOC/COP/RES/5/3': 'establishes',
      'CTOC/COP/WG.7#1': '30 May – 1 June 2012',
      'CTOC/COP/2012/8': 'brings it to the Conference',
      'CTOC/COP#6': '',
    },
    'CTOC/COP/WG.6': {
      'CTOC/COP/RES/5/4': 'establishes',
      'CTOC/COP/WG.6#1': '21–22 May 2012',
      'CTOC/COP/2012/6': '',
    },
    'CTOC/COP/WG.3': { 'CTOC/COP/DEC/3/2': '', 'CTOC/COP/RES/5/7': 'gives a task to', 'CTOC/COP/RES/5/8': '' },
    'CTOC/COP/WG.2': { 'CTOC/COP/DEC/4/3': 'makes permanent', 'CTOC/COP/RES/5/7': 'gives a task to' },
  },
  'CTOC/COP/WG.2/2023/1': {
    'CTOC/COP/WG.2': {
      'CTOC/COP/WG.2#13': '23–27 May 2022',
      'CTOC/COP/WG.2#14': '29–30 May 2023',
    },
  },
};
