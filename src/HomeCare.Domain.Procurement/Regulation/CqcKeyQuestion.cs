using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>One of the five questions that the Care Quality Commission asks of a service. The name is the form used in files and records.</summary>
public sealed class CqcKeyQuestion : SmartEnum<CqcKeyQuestion>
{
    /// <summary>Whether it is safe.</summary>
    public static readonly CqcKeyQuestion Safe = new("safe", 1, "Safe");

    /// <summary>Whether it is effective.</summary>
    public static readonly CqcKeyQuestion Effective = new("effective", 2, "Effective");

    /// <summary>Whether it is caring.</summary>
    public static readonly CqcKeyQuestion Caring = new("caring", 3, "Caring");

    /// <summary>Whether it is responsive.</summary>
    public static readonly CqcKeyQuestion Responsive = new("responsive", 4, "Responsive");

    /// <summary>Whether it is well led.</summary>
    public static readonly CqcKeyQuestion WellLed = new("well-led", 5, "Well-led");

    private CqcKeyQuestion(string name, int value, string title)
        : base(name, value) => Title = title;

    /// <summary>The question as the regulator words it.</summary>
    public string Title { get; }
}
