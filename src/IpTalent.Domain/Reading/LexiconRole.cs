using System.Text.Json.Serialization;

namespace IpTalent.Domain.Reading;

/// <summary>What a word does in a figure phrase. The meaning that goes with it in a row of a lexicon is told at each.</summary>
[JsonConverter(typeof(WordJsonConverter<LexiconRole>))]
public enum LexiconRole
{
    /// <summary>A cue in front of a number: 近, "more than". Meaning: the qualifier as in canonical text, <c>more-than</c>;
    /// beside those <c>total</c>, which makes a number exact unless it is told to be rounded: 共1200人, but not 共3.4万人.</summary>
    Before,

    /// <summary>A cue behind a number: 左右, "or so". Meaning: the qualifier.</summary>
    After,

    /// <summary>A cue in front of two numbers: "between". No meaning.</summary>
    Pair,

    /// <summary>A verb that carries a figure: 增至, "reached". Meaning: <c>plain</c>, <c>reach</c>, <c>increase-to</c> or <c>increase-by</c>.</summary>
    Wording,

    /// <summary>A verb that turns a percentage below zero: 下降, "fell by". No meaning.</summary>
    Fall,

    /// <summary>Tells that a figure is said of each of several: 均, "each". No meaning.</summary>
    Each,

    /// <summary>Tells that a rise or fall is spoken of, so that "from A to B" is two figures: "increased". No meaning.</summary>
    Change,

    /// <summary>The start of a movement: 从, "from". No meaning.</summary>
    Move,

    /// <summary>Makes the things counted the lines of a list: "list of". No meaning.</summary>
    List,

    /// <summary>The base of a rate: 每万人口, "per capita". Meaning: how many persons.</summary>
    Per,

    /// <summary>What a multiple is a multiple of: "the national average". No meaning.</summary>
    Base,

    /// <summary>A word close behind a number that tells the unit: 人次. Meaning: the code of the unit; beside those
    /// <c>tenth</c> (成), <c>thousandth</c> (‰) and <c>doubling</c> (番).</summary>
    Classifier,

    /// <summary>A classifier of many things, where a noun beside it decides: 项. Meaning: the code of the unit where none does.</summary>
    Counter,

    /// <summary>What is counted: 人才, "experts". Meaning: the code of the unit.</summary>
    Noun,

    /// <summary>A unit of time, whose numbers are dates and periods in running text: 年, "years". No meaning.</summary>
    Time,

    /// <summary>Ends what a number counts: "in", "which". No meaning.</summary>
    Stop,

    /// <summary>The one of its kind: 唯一, "sole". No meaning.</summary>
    Only,

    /// <summary>More than one, without a number: 一批, "several". No meaning.</summary>
    Several,

    /// <summary>The same in front of a classifier alone: 多. No meaning.</summary>
    Many,

    /// <summary>The same with its things behind an "of": "a batch". No meaning.</summary>
    Batch,

    /// <summary>Makes the number behind it a place in an order: 第, "article". No meaning.</summary>
    Ordinal,

    /// <summary>Holds a numeral or a cue and is no figure: 进一步, "one of". No meaning.</summary>
    Guard,

    /// <summary>The name of a Five-Year Plan: 十四五. Meaning: its number.</summary>
    Plan,

    /// <summary>A number below a hundred: "nineteen". Meaning: the number.</summary>
    Number,

    /// <summary>A word that multiplies the number before it: "million". Meaning: by how much.</summary>
    Scale,

    /// <summary>An indefinite plural: "hundreds". Meaning: of what.</summary>
    Plural,

    /// <summary>A part of one: "thirds", 一半. Meaning: how many make one; behind it the qualifier where the word holds one, as for 过半,
    /// <c>2 more-than</c>.</summary>
    Fraction,

    /// <summary>A multiple in one word: "doubled". Meaning: how many times.</summary>
    Multiple,

    /// <summary>The name of a month. Meaning: 1 to 12.</summary>
    Month,

    /// <summary>How a date stands to its figure: "since". Meaning: <c>since</c>, <c>during</c>, <c>in</c>, <c>until</c>, <c>asof</c>,
    /// <c>end</c>, <c>start</c> or <c>past</c>.</summary>
    When,

    /// <summary>A traditional character behind its simplified one: 項项. No meaning.</summary>
    Variant,
}
