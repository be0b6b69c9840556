using Mono.Cecil;

namespace HomeCare.Domain.Architecture.Tests;

/// <summary>No binary fraction gets near money or a decision: neither in a signature nor in a line of compiled code.</summary>
public class ExactnessTests
{
    public static TheoryData<string> Packages => [.. Directory
        .EnumerateFiles(AppContext.BaseDirectory, "HomeCare.Domain*.dll")
        .Select(Path.GetFileName)
        .Where(name => !name!.Contains("Test"))
        .Select(name => name!)];

    [Theory]
    [MemberData(nameof(Packages))]
    [Rule("U-14")]
    public void There_is_no_floating_point(string package)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, package));
        var found = assembly.MainModule.GetTypes().SelectMany(FloatingPointIn).ToArray();
        found.ShouldBeEmpty();
    }

    [Fact]
    public void All_seven_libraries_are_looked_at() => Packages.Count.ShouldBe(7);

    private static IEnumerable<string> FloatingPointIn(TypeDefinition type) =>
    [
        .. type.Fields.Where(field => IsFloating(field.FieldType)).Select(field => field.FullName),
        .. type.Methods.Where(IsFloating).Select(method => method.FullName),
    ];

    private static bool IsFloating(MethodDefinition method) =>
        IsFloating(method.ReturnType)
        || method.Parameters.Any(parameter => IsFloating(parameter.ParameterType))
        || (method.HasBody
            && (method.Body.Variables.Any(variable => IsFloating(variable.VariableType))
                || method.Body.Instructions.Any(instruction =>
                    instruction.OpCode.Code.ToString() is var code && (code.Contains("R4") || code.Contains("R8") || code.Contains("R_Un")))));

    private static bool IsFloating(TypeReference type) => type.FullName.Contains("System.Double") || type.FullName.Contains("System.Single");
}
