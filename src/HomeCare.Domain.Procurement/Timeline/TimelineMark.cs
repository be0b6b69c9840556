namespace HomeCare.Domain.Procurement;

/// <summary>What an item of a timeline is, and so how it is drawn.</summary>
public enum TimelineMark
{
    /// <summary>Days on which something was or is in force.</summary>
    InForce,

    /// <summary>Days on which something is planned or stated.</summary>
    Planned,

    /// <summary>A period that the law counts.</summary>
    Period,

    /// <summary>Something that happened or is recorded for a day.</summary>
    Event,

    /// <summary>A last day for something that is still to come.</summary>
    Deadline,

    /// <summary>A last day that has passed, or days without a framework.</summary>
    Alert,
}
