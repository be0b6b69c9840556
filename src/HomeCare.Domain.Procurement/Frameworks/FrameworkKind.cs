using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>What kind of framework a scheme is, and which duties of the Procurement Act 2023 that switches on.</summary>
/// <remarks>
/// <para>"Open" in a title, or <c>open</c> in a published notice, does not make an open framework: the kind is what the
/// authority let it as, and is recorded, never derived.</para>
/// <para>The name is the form used in files and reports.</para>
/// </remarks>
public sealed class FrameworkKind : SmartEnum<FrameworkKind>
{
    /// <summary>A scheme of successive frameworks under section 49, not under the light touch regime.</summary>
    public static readonly FrameworkKind OpenFramework = new("open-framework", 1, "open framework (section 49)")
    {
        IsOpenFramework = true,
        MayReopen = true,
        HasMandatoryStandstill = true,
        NeedsChangeNotices = true,
        NeedsStatutoryCompetition = true,
    };

    /// <summary>A scheme of successive frameworks under section 49 for light touch services, as home care usually is.</summary>
    public static readonly FrameworkKind LightTouchOpenFramework = new("light-touch-open-framework", 2, "light touch open framework (section 49)")
    {
        IsOpenFramework = true,
        MayReopen = true,
        IsLightTouch = true,
    };

    /// <summary>One framework that does not re-open, with the four-year limit of section 47.</summary>
    public static readonly FrameworkKind ClosedFramework = new("closed-framework", 3, "closed framework")
    {
        HasFourYearLimit = true,
        HasMandatoryStandstill = true,
        NeedsChangeNotices = true,
        NeedsStatutoryCompetition = true,
    };

    /// <summary>One framework for light touch services that does not re-open; no law limits its term.</summary>
    public static readonly FrameworkKind LightTouchClosedFramework = new("light-touch-closed-framework", 4, "light touch closed framework")
    {
        IsLightTouch = true,
    };

    /// <summary>A framework for light touch services that re-opens on its own published terms, outside section 49 (ambiguity A1).</summary>
    public static readonly FrameworkKind LightTouchReopeningFramework = new("light-touch-reopening-framework", 5, "light touch framework that re-opens on its own terms")
    {
        IsLightTouch = true,
        MayReopen = true,
    };

    /// <summary>Begun under the Public Contracts Regulations 2015 before 24 February 2025: the Act does not apply (KIND-08).</summary>
    public static readonly FrameworkKind NotUnderTheAct = new("not-under-the-act", 6, "framework not under the Act")
    {
        IsUnderTheAct = false,
        MayReopen = true,
    };

    private FrameworkKind(string name, int value, string title)
        : base(name, value) => Title = title;

    /// <summary>The kind as people read it.</summary>
    public string Title { get; }

    /// <summary>Whether the Act applies.</summary>
    public bool IsUnderTheAct { get; private init; } = true;

    /// <summary>Whether section 49 binds: re-awards, expiry on the next award, eight years.</summary>
    public bool IsOpenFramework { get; private init; }

    /// <summary>Whether it is let under the light touch regime (section 9).</summary>
    public bool IsLightTouch { get; private init; }

    /// <summary>Whether it can have more than one round of award.</summary>
    public bool MayReopen { get; private init; }

    /// <summary>Whether a term of more than four years needs reasons (section 47); never for an open framework (OF-17) or light touch (CF-02).</summary>
    public bool HasFourYearLimit { get; private init; }

    /// <summary>Whether a standstill of eight working days is required (section 51); a light touch one is voluntary (NOT-05).</summary>
    public bool HasMandatoryStandstill { get; private init; }

    /// <summary>Whether a modification needs a contract change notice (section 75); never for light touch (NOT-12).</summary>
    public bool NeedsChangeNotices { get; private init; }

    /// <summary>Whether call-offs follow sections 45(3) to (5) and 46; light touch follows the scheme's own method (CALL-03).</summary>
    public bool NeedsStatutoryCompetition { get; private init; }

    /// <summary>Days for the contract details notice, beginning with the day of entry (section 53(1), NOT-08).</summary>
    public int DetailsNoticeDays => IsLightTouch ? 120 : 30;

    /// <summary>Days for the copy of the contract, beginning with the day of entry (section 53(3), NOT-09).</summary>
    public int ContractCopyDays => IsLightTouch ? 180 : 90;

    /// <summary>The same framework where the light touch regime turns out not to apply (KIND-01, KIND-03, ambiguity A24).</summary>
    public FrameworkKind WithoutLightTouch =>
        this == LightTouchOpenFramework ? OpenFramework
        : this == LightTouchClosedFramework || this == LightTouchReopeningFramework ? ClosedFramework
        : this;
}
