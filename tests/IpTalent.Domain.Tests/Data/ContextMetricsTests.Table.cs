namespace IpTalent.Domain.Tests.Data;

/// <content>What the collected figures say, row by row: code, indicator, area, period, language, phrase, quantity, publisher, source.</content>
/// <remarks>Where the collection rounds a period up past the date of the source, which cannot know its end, the end is inferred (<c>?</c>):
/// f028 to f030, f034, f036 to f038.</remarks>
public sealed partial class ContextMetricsTests
{
    private const string Table = """
        f006 | ip-talent-total | CN | 2020-12-31 | zh | 达到69万人 | rounded 690000 person; traits=precision-told | 国家知识产权局 | cnipa-2021-plan
        f015 | ip-talent-total | CN | 2023-12-31 | en | 860,000 | rounded 860000 person | Xinhua | xinhua-2024-06-25
        f016 | ip-talent-total | CN | 2023-12-31 | zh | 达86万人 | rounded 860000 person; traits=precision-told | 人民日报海外版 | rmrbhwb-2024-06-27
        f017 | ip-protection-personnel | CN | 2023-12-31 | en | over 30,000 | more-than 30000 person | Xinhua | xinhua-2024-06-25
        f018 | ip-protection-centre-staff | CN | 2023-12-31 | en | more than 2,200 | more-than 2200 person | Xinhua | xinhua-2024-06-25
        f019 | practising-attorneys | CN | 2023-12-31 | en | 34,000 | rounded 34000 person | Xinhua | xinhua-2024-06-25
        f020 | attorney-certificate-holders | CN | 2023-12-31 | en | over 76,000 | more-than 76000 person | Xinhua | xinhua-2024-06-25
        f021 | ip-information-service-personnel | CN | 2023-12-31 | zh | 超4000人 | more-than 4000 person | 人民日报海外版 | rmrbhwb-2024-06-27
        f022 | international-examiners | CN | 2023-12-31 | en | about 270 | about 270 person | Xinhua | xinhua-2024-06-25
        f023 | foreign-related-ip-teachers | CN | 2023-12-31 | en | more than 150 | more-than 150 person | Xinhua | xinhua-2024-06-25
        f024 | overseas-dispute-experts | CN | 2023-12-31 | en | 119 | exact 119 person | Xinhua | xinhua-2024-06-25
        f025 | ip-specialists-intermediate | CN | 2023-12-31 | zh | 近2万人 | nearly 20000 person; traits=precision-told | 人民日报海外版 | rmrbhwb-2024-06-27
        f026 | cnipa-examiners | CN | 2023-12-31 | zh | 超1.8万人 | more-than 18000 person | 人民日报海外版 | rmrbhwb-2024-06-27
        f028 | ip-training-sessions | CN | 2021-01-01/2024-06-30? | en | more than 250 | more-than 250 session | Xinhua | xinhua-2024-06-25
        f029 | ip-training-participants | CN | 2021-01-01/2024-06-30? | en | over 57,000 | more-than 57000 participant | Xinhua | xinhua-2024-06-25
        f030 | online-ip-courses | CN | 2024-06? | en | 98 | exact 98 course | Xinhua | xinhua-2024-06-25
        f034 | committee-terms | CN | 2010-01-01/2024-12-31? | zh | 历五届 | exact 5 term | 国家知识产权局发布会 | press-conference-2024-06
        f036 | officials-seconded | X-IP-HUBS | 2021-01-01/2024-06-30? | zh | 近300名 | nearly 300 person | 中国新闻网 | chinanews-2024-06-26
        f037 | international-master-students | CN-SH | ../2024-06-30? | zh | 342名 | exact 342 person | 中国新闻网 | chinanews-2024-06-26
        f038 | joint-master-places | CN-BJ | 2024? | zh | 30人左右 | about 30 place | 中国新闻网 | chinanews-2024-06-26
        f039 | practising-attorneys | CN-BJ | [2023-01-01..2023-12-31] | zh | 超过1.2万人 | more-than 12000 person | 中国新闻网 | chinanews-2024-06-26
        f040 | practising-attorneys-share | CN-BJ | 2023 | zh | 占全国的35.2% | rounded 0.352 fraction; traits=precision-told | 中国新闻网 | chinanews-2024-06-26
        f041 | residence-granted | CN-SH | 2023 | zh | 超过100名 | more-than 100 person | 中国新闻网 | chinanews-2024-06-26
        f042 | talents-introduced | CN-GD | ../2023-12-31 | zh | 近万名 | nearly 10000 person | 中国新闻网 | chinanews-2024-06-26
        f060 | patent-agencies | CN | 2010-12-31 | en | 796 | exact 796 institution | Schwegman Lundberg & Woessner | slw-2020
        f061 | patent-agencies | CN | 2019-12-31 | en | 2,691 | exact 2691 institution | Schwegman Lundberg & Woessner | slw-2020
        f062 | practising-attorneys | CN | 2010-12-31 | en | 6,437 | exact 6437 person | Schwegman Lundberg & Woessner | slw-2020
        f063 | practising-attorneys | CN | 2019-12-31 | en | 20,192 | exact 20192 person | Schwegman Lundberg & Woessner | slw-2020
        f064 | exam-registrations | CN | 2019 | en | 43,702 | exact 43702 person | Schwegman Lundberg & Woessner | slw-2020
        f065 | exam-passers | CN | 2019 | en | 5,381 | exact 5381 person | Schwegman Lundberg & Woessner | slw-2020
        f066 | patent-agencies | CN-BJ | 2019-12-31 | en | 661 | exact 661 institution | Schwegman Lundberg & Woessner | slw-2020
        f067 | patent-agencies | CN-GD | 2019-12-31 | en | 452 | exact 452 institution | Schwegman Lundberg & Woessner | slw-2020
        f068 | patent-agencies | CN-JS | 2019-12-31 | en | 240 | exact 240 institution | Schwegman Lundberg & Woessner | slw-2020
        f069 | patent-agencies | CN-SH | 2019-12-31 | en | 176 | exact 176 institution | Schwegman Lundberg & Woessner | slw-2020
        f070 | patent-agencies | CN-ZJ | 2019-12-31 | en | 161 | exact 161 institution | Schwegman Lundberg & Woessner | slw-2020
        f072 | practising-attorneys | CN | 2014-12-31 | en | 10,459 | exact 10459 person | Lexology | lexology-2015
        f073 | practising-attorneys | CN-BJ | 2014-12-31 | en | 4,122 | exact 4122 person | Lexology | lexology-2015
        f074 | practising-attorneys | CN-GD | 2014-12-31 | en | 1,151 | exact 1151 person | Lexology | lexology-2015
        f075 | practising-attorneys | CN-SH | 2014-12-31 | en | 844 | exact 844 person | Lexology | lexology-2015
        f076 | patent-agencies | CN | 2015-08-31 | zh | 1176家 | exact 1176 institution | 中华全国专利代理人协会 | acpaa-2015-08
        f077 | practising-attorneys | CN | 2015-08-31 | zh | 12207人 | exact 12207 person | 中华全国专利代理人协会 | acpaa-2015-08
        f078 | licences-issued | CN | 2015-01-01/2015-08-31 | zh | 1897个 | exact 1897 licence | 中华全国专利代理人协会 | acpaa-2015-08
        f079 | licences-transferred | CN | 2015-01-01/2015-08-31 | zh | 503个 | exact 503 licence | 中华全国专利代理人协会 | acpaa-2015-08
        f080 | licences-cancelled | CN | 2015-01-01/2015-08-31 | zh | 673个 | exact 673 licence | 中华全国专利代理人协会 | acpaa-2015-08
        f081 | patent-agencies | CN | 2017-05-31 | zh | 1610家 | exact 1610 institution | 中华全国专利代理人协会 | acpaa-2017-05
        f082 | practising-attorneys | CN | 2017-05-31 | zh | 15921人 | exact 15921 person | 中华全国专利代理人协会 | acpaa-2017-05
        f083 | licences-issued | CN | 2017-01-01/2017-05-31 | zh | 1274 | exact 1274 licence | 中华全国专利代理人协会 | acpaa-2017-05
        f084 | licences-transferred | CN | 2017-01-01/2017-05-31 | zh | 551 | exact 551 licence | 中华全国专利代理人协会 | acpaa-2017-05
        f085 | licences-cancelled | CN | 2017-01-01/2017-05-31 | zh | 814 | exact 814 licence | 中华全国专利代理人协会 | acpaa-2017-05
        f086 | attorney-certificate-holders | CN | 2016-12-31 | zh-Hant | 3.204萬人 | rounded 32040 person; traits=precision-told | 国家知识产权局条法司 | cnipa-agency-yearbook-2016
        f087 | practising-attorneys | CN | 2016-12-31 | zh-Hant | 1.4875萬人 | exact 14875 person | 国家知识产权局条法司 | cnipa-agency-yearbook-2016
        f088 | patent-agencies | CN | 2016-12-31 | zh-Hant | 1511家 | exact 1511 institution | 国家知识产权局条法司 | cnipa-agency-yearbook-2016
        f089 | patent-agencies | CN-BJ | 2016-12-31 | zh-Hant | 444家 | exact 444 institution | 国家知识产权局条法司 | cnipa-agency-yearbook-2016
        f090 | patent-agencies | CN-GD | 2016-12-31 | zh-Hant | 216家 | exact 216 institution | 国家知识产权局条法司 | cnipa-agency-yearbook-2016
        f091 | patent-agencies | CN-SH | 2016-12-31 | zh-Hant | 116家 | exact 116 institution | 国家知识产权局条法司 | cnipa-agency-yearbook-2016
        f092 | patent-agencies | CN-JS | 2016-12-31 | zh-Hant | 103家 | exact 103 institution | 国家知识产权局条法司 | cnipa-agency-yearbook-2016
        f093 | patent-agencies | CN | 2017-12-31 | ja | 1,824件 | exact 1824 institution | 前田特許事務所 | maeda-2018
        f094 | practising-attorneys | CN | 2017-12-31 | ja | 16,367人 | exact 16367 person | 前田特許事務所 | maeda-2018
        f095 | attorney-certificate-holders | CN | 2017-12-31 | ja | 37,200人 | rounded 37200 person | 前田特許事務所 | maeda-2018
        f096 | patent-agencies | CN-BJ | 2017-12-31 | ja | 500 | rounded 500 institution | 前田特許事務所 | maeda-2018
        f097 | patent-agencies | CN-GD | 2017-12-31 | ja | 277 | exact 277 institution | 前田特許事務所 | maeda-2018
        f098 | patent-agencies | CN-JS | 2017-12-31 | ja | 140 | exact 140 institution | 前田特許事務所 | maeda-2018
        f099 | patent-agencies | CN-SH | 2017-12-31 | ja | 127 | exact 127 institution | 前田特許事務所 | maeda-2018
        f102 | patent-agencies | CN | 2019-11-30 | zh | 2649家 | exact 2649 institution | 新华网 | xinhuanet-2019-12
        f103 | practising-attorneys | CN | 2019-11-30 | zh | 突破2万人 | more-than 20000 person | 新华网 | xinhuanet-2019-12
        f104 | attorney-certificate-holders | CN | 2020-12-31 | ja | 53090人 | exact 53090 person | 上程知識産権 | shangcheng-2021
        f105 | practising-attorneys | CN | 2020-12-31 | ja | 23193人 | exact 23193 person | 上程知識産権 | shangcheng-2021
        f106 | patent-agencies | CN | 2020-12-31 | ja | 3253か所 | exact 3253 institution | 上程知識産権 | shangcheng-2021
        f107 | patent-agencies | CN-BJ | 2020-12-31 | ja | 734社 | exact 734 institution | 上程知識産権 | shangcheng-2021
        f108 | patent-agencies | CN-GD | 2020-12-31 | ja | 538社 | exact 538 institution | 上程知識産権 | shangcheng-2021
        f109 | patent-agencies | CN-JS | 2020-12-31 | ja | 325社 | exact 325 institution | 上程知識産権 | shangcheng-2021
        f110 | patent-agencies | CN-ZJ | 2020-12-31 | ja | 228社 | exact 228 institution | 上程知識産権 | shangcheng-2021
        f111 | patent-agencies | CN-SH | 2020-12-31 | ja | 214社 | exact 214 institution | 上程知識産権 | shangcheng-2021
        f113 | patent-agencies | CN | 2021-12-31 | zh | 3934 | exact 3934 institution | 国家知识产权局运用促进司 | cnipa-agency-report-2021
        f115 | attorney-certificate-holders | CN | 2021-12-31 | zh | 60369 | exact 60369 person | 国家知识产权局运用促进司 | cnipa-agency-report-2021
        f116 | practising-attorneys | CN | 2021-12-31 | zh | 26840 | exact 26840 person | 国家知识产权局运用促进司 | cnipa-agency-report-2021
        f118 | exam-registrations | CN | 2021 | zh | 47511人 | exact 47511 person | 国家知识产权局运用促进司 | cnipa-agency-report-2021
        f120 | practising-attorneys | CN-BJ | 2021-12-31 | ja | 9,742人 | exact 9742 person | KYK-IP | kyk-2022
        f121 | practising-attorneys | CN-GD | 2021-12-31 | ja | 3,758人 | exact 3758 person | KYK-IP | kyk-2022
        f122 | practising-attorneys | CN-JS | 2021-12-31 | ja | 2,100人 | rounded 2100 person | KYK-IP | kyk-2022
        f123 | practising-attorneys | CN-SH | 2021-12-31 | ja | 1,749人 | exact 1749 person | KYK-IP | kyk-2022
        f124 | practising-attorneys | CN-ZJ | 2021-12-31 | ja | 1,359人 | exact 1359 person | KYK-IP | kyk-2022
        f125 | patent-agencies | CN-BJ | 2021-12-31 | ja | 845 | exact 845 institution | KYK-IP | kyk-2022
        f126 | patent-agencies | CN-GD | 2021-12-31 | ja | 634 | exact 634 institution | KYK-IP | kyk-2022
        f127 | patent-agencies | CN-JS | 2021-12-31 | ja | 424 | exact 424 institution | KYK-IP | kyk-2022
        f128 | patent-agencies | CN-ZJ | 2021-12-31 | ja | 286 | exact 286 institution | KYK-IP | kyk-2022
        f129 | patent-agencies | CN-SH | 2021-12-31 | ja | 265 | exact 265 institution | KYK-IP | kyk-2022
        f130 | exam-passers | CN | 2021 | ja | 2,931人 | exact 2931 person | KYK-IP | kyk-2022
        f143 | patent-agencies | CN | 2022-12-31 | ja | 4,520 | exact 4520 institution | 国家知識産権局 | cnipa-agency-report-2022
        f144 | attorney-certificate-holders | CN | 2022-12-31 | ja | 63,311 | exact 63311 person | 国家知識産権局 | cnipa-agency-report-2022
        f145 | practising-attorneys | CN | 2022-12-31 | ja | 31,347 | exact 31347 person | 国家知識産権局 | cnipa-agency-report-2022
        f148 | exam-passers | CN | 2022 | ja | 6,775人 | exact 6775 person | 国家知識産権局 | cnipa-agency-report-2022
        f149 | trademark-agencies | CN | 2022-12-31 | ja | 71,466 | exact 71466 institution | 国家知識産権局 | cnipa-agency-report-2022
        f150 | trademark-agencies-re-registered | CN | 2023-Q1 | ja | 16,921 | exact 16921 institution | 国家知識産権局 | cnipa-agency-report-2022
        f151 | trademark-agencies-added | CN | 2023-Q1 | ja | 1,175 | exact 1175 institution | 国家知識産権局 | cnipa-agency-report-2022
        f152 | trademark-agencies | CN | 2023-03-31 | ja | 18,096 | exact 18096 institution | 国家知識産権局 | cnipa-agency-report-2022
        f153 | patent-agencies-founded | CN | 2023 | zh | 855家 | exact 855 institution | 国家知识产权局 | cnipa-agency-report-2023
        f154 | patent-agencies | CN | 2023-12-31 | zh | 5269 | exact 5269 institution | 国家知识产权局 | cnipa-agency-report-2023
        f155 | attorney-certificate-holders | CN | 2023-12-31 | zh | 76230 | exact 76230 person | 国家知识产权局 | cnipa-agency-report-2023
        f156 | practising-attorneys | CN | 2023-12-31 | zh | 34396 | exact 34396 person | 国家知识产权局 | cnipa-agency-report-2023
        f158 | trademark-agencies | CN | 2023-12-31 | zh | 35712 | exact 35712 institution | 国家知识产权局 | cnipa-agency-report-2023
        f159 | patent-agencies | CN-BJ | 2023-12-31 | zh | 1042家 | exact 1042 institution | skwkw.cn | skwkw-2024
        f160 | patent-agencies | CN-GD | 2023-12-31 | zh | 853家 | exact 853 institution | skwkw.cn | skwkw-2024
        f161 | patent-agencies | CN-JS | 2023-12-31 | zh | 621家 | exact 621 institution | skwkw.cn | skwkw-2024
        f162 | patent-agencies | CN-ZJ | 2023-12-31 | zh | 373家 | exact 373 institution | skwkw.cn | skwkw-2024
        f163 | patent-agencies | CN-SH | 2023-12-31 | zh | 339家 | exact 339 institution | skwkw.cn | skwkw-2024
        f164 | ip-service-employees | CN | 2019-12-31 | ja | 82万人 | rounded 820000 person; traits=precision-told | 国家知的財産権局 | cnipa-services-survey-2020
        f165 | ip-service-institutions | CN | 2019-12-31 | ja | 約6.6万社 | about 66000 institution; traits=precision-told | 国家知的財産権局 | cnipa-services-survey-2020
        f167 | ip-service-revenue | CN | 2019 | ja | 約2100億元 | about 210000000000 CNY | 国家知的財産権局 | cnipa-services-survey-2020
        f168 | ip-service-employees | CN | 2020-12-31 | en | 865,000 | rounded 865000 person | Xinhua / People's Daily Online | peoples-daily-2021-12-23
        f169 | ip-service-institutions | CN | 2020-12-31 | en | 73,000 | rounded 73000 institution | Xinhua / People's Daily Online | peoples-daily-2021-12-23
        f170 | trademark-agencies | CN | 2020-12-31 | zh | 55572家 | exact 55572 institution | 新华社 | xinhua-2021-12-23-zh
        f172 | ip-service-revenue | CN | 2020 | zh | 超过2250亿元 | more-than 225000000000 CNY | 新华社 | xinhua-2021-12-23-zh
        f177 | ip-service-employees | CN | 2021-12-31 | zh | 约92.8万 | about 928000 person; traits=precision-told | 国家知识产权局 | cnipa-services-survey-2022
        f178 | ip-service-institutions | CN | 2021-12-31 | zh | 约为8.4万家 | about 84000 institution; traits=precision-told | 国家知识产权局 | cnipa-services-survey-2022
        f179 | trademark-agencies | CN | 2021-12-31 | zh | 63859家 | exact 63859 institution | 国家知识产权局 | cnipa-services-survey-2022
        f181 | ip-service-revenue | CN | 2021 | zh | 超过2600亿元 | more-than 260000000000 CNY | 国家知识产权局 | cnipa-services-survey-2022
        f185 | ip-service-institutions | CN | 2022-12-31 | ja | 87000社 | rounded 87000 institution | BOIP | boip-2023
        f186 | ip-service-employees | CN | 2023-12-31 | en | around 984,000 | about 984000 person | Sanyou IP | sanyou-2024
        f187 | ip-service-institutions | CN | 2023-12-31 | en | approximately 89,000 | about 89000 institution | Sanyou IP | sanyou-2024
        f189 | ip-service-revenue | CN | 2023 | en | approximately 285 billion yuan | about 285000000000 CNY; traits=precision-told | Sanyou IP | sanyou-2024
        f195 | high-value-patents-per-10000 | CN | 2020-12-31 | en | 6.3 | rounded 6.3 patent/10000 person; traits=precision-told | Global Times / ECNS | ecns-2023-01-17
        f196 | high-value-patents-per-10000 | CN | 2021-12-31 | en | 7.5 | rounded 7.5 patent/10000 person; traits=precision-told | China Economic Review | cer-2022-01
        f197 | high-value-patents-per-10000 | CN | 2022-12-31 | en | 9.4 | rounded 9.4 patent/10000 person; traits=precision-told | Global Times / ECNS | ecns-2023-01-17
        f198 | high-value-patents-per-10000 | CN | 2023-12-31 | en | 11.8 | rounded 11.8 patent/10000 person; traits=precision-told | APP / UrduPoint | app-2024-02-15
        f199 | high-value-patents-per-10000 | CN | 2024-06-30 | en | 12.9 | rounded 12.9 patent/10000 person; traits=precision-told | ECNS | ecns-2024-07-30
        f200 | high-value-patents-per-10000 | CN | 2024-12-31 | en | 14.0 | rounded 14 patent/10000 person; granule=0.1; traits=precision-told | Xinhua / People's Daily Online | peoples-daily-2025-01-15
        f201 | high-value-patents-per-10000 | CN | 2025-06-30 | en | 15.3 | rounded 15.3 patent/10000 person; traits=precision-told | c114pro.com | c114-2025
        f202 | high-value-patents-per-10000 | CN | 2025-12-31 | zh | 16.0 | rounded 16 patent/10000 person; granule=0.1; traits=precision-told | 中国新闻网 | chinanews-2026-01-23
        f203 | high-value-patents | CN | 2022-12-31 | en | 1.324 million | rounded 1324000 patent; traits=precision-told | Global Times / ECNS | ecns-2023-01-17
        f204 | high-value-patents | CN | 2023-12-31 | en | exceeded 1.66 million | more-than 1660000 patent | APP / UrduPoint | app-2024-02-15
        f205 | high-value-patents | CN | 2024-12-31 | en | approximately 1.98 million | about 1980000 patent; traits=precision-told | Xinhua / People's Daily Online | peoples-daily-2025-01-15
        f206 | high-value-patents | CN | 2025-12-31 | zh | 229.2万件 | rounded 2292000 patent; traits=precision-told | 中国新闻网 | chinanews-2026-01-23
        f207 | high-value-patents | CN-BJ | 2023-12-31 | en | 299,000 | rounded 299000 patent | english.beijing.gov.cn / The Beijing News | beijing-2024-04-24
        f208 | high-value-patents-per-10000 | CN-BJ | 2023-12-31 | en | 136.95 | rounded 136.95 patent/10000 person; traits=precision-told | english.beijing.gov.cn / The Beijing News | beijing-2024-04-24
        f210 | high-value-patents-per-10000 | CN-SH | 2024-12-31 | en | 57.9 | rounded 57.9 patent/10000 person; traits=precision-told | kotopat.com | kotopat-2025
        f211 | high-value-patents-per-10000 | CN-SH | 2023-12-31 | zh | 50.2件 | rounded 50.2 patent/10000 person; traits=precision-told | 科技日报 | stdaily-2024-06
        f212 | high-value-patents-per-10000 | CN-GD | 2023-12-31 | zh | 25.1件 | rounded 25.1 patent/10000 person; traits=precision-told | 科技日报 | stdaily-2024-06
        f213 | high-value-patents | CN-GD | 2024-12-31 | zh | 36.77万件 | rounded 367700 patent; traits=precision-told | 中国科学报 | kexuebao-2025-03
        f214 | high-value-patents-per-10000 | 440300 | 2025-06-30 | zh | 116.9件 | rounded 116.9 patent/10000 person; traits=precision-told | 广州日报 | gzdaily-2025-11-01
        f215 | high-value-patents-per-10000 | 440400 | 2025-06-30 | zh | 73.1件 | rounded 73.1 patent/10000 person; traits=precision-told | 广州日报 | gzdaily-2025-11-01
        f216 | high-value-patents-per-10000 | 440100 | 2025-06-30 | zh | 41.4件 | rounded 41.4 patent/10000 person; traits=precision-told | 广州日报 | gzdaily-2025-11-01
        f235 | rd-personnel-fte | CN | 2012 | en | 3.247 million | rounded 3247000 fte-person-year; traits=precision-told | Xinhua | xinhua-2023-12-15
        f236 | rd-personnel-fte | CN | 2016 | en | 3,878,000 | rounded 3878000 fte-person-year | window-to-china.de (JST) | jst-2021
        f237 | rd-personnel-fte | CN | 2020 | en | 5,092,000 | rounded 5092000 fte-person-year | window-to-china.de (JST) | jst-2021
        f238 | rd-personnel-fte | CN | 2021 | en | 5.62 million | rounded 5620000 fte-person-year; traits=precision-told | china.org.cn | china-org-2022
        f239 | rd-personnel-fte | CN | 2022 | en | 6.354 million | rounded 6354000 fte-person-year; traits=precision-told | Xinhua | xinhua-2023-12-15
        f240 | rd-personnel-fte | CN | 2023 | en | 7.24 million | rounded 7240000 fte-person-year; traits=precision-told | window-to-china.de (NBS) | nbs-2024-09
        f241 | rd-personnel-headcount | CN | [2019-01-01..2019-12-31] | en | 7.13 million | rounded 7130000 person; traits=precision-told | China Daily / Eastday | eastday-2021-10
        """;
}
