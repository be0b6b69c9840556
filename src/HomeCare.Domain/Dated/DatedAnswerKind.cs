namespace HomeCare.Domain;

/// <summary>What a dated table answers for a key and a day.</summary>
public enum DatedAnswerKind
{
    /// <summary>The table has nothing for the key, whatever the day.</summary>
    UnknownKey,

    /// <summary>There is a value in force.</summary>
    InForce,

    /// <summary>There is a provisional value.</summary>
    Provisional,

    /// <summary>The source speaks of the value and does not publish it.</summary>
    NotYetSet,

    /// <summary>The day is before the first row.</summary>
    BeforeFirst,

    /// <summary>The day is between two rows.</summary>
    Gap,

    /// <summary>The day is after the last row: no value is carried on beyond its period.</summary>
    BeyondHorizon,
}
