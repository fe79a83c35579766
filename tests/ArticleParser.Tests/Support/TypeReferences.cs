using System.Reflection;
using System.Reflection.Emit;

namespace ArticleParser.Tests;

/// <summary>
/// Which types of the library a type uses: in its declaration, in its members' signatures and in the code of its methods, as
/// they are compiled. Constants and names in docs leave no trace there.
/// </summary>
internal static class TypeReferences
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly s_library = typeof(SyntaxTree).Assembly;

    private static readonly Dictionary<short, OpCode> s_opCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>Each pair of outermost types of which the first uses the second.</summary>
    public static IEnumerable<(Type From, Type To)> All() =>
        (from type in s_library.GetTypes()
         from used in DeclaredBy(type).Concat(Methods(type).SelectMany(method => UsedBy(method))).SelectMany(Named)
         where IsWritten(type) && IsWritten(used)
         select (From: Outermost(type), To: Outermost(used)))
        .Where(pair => pair.From != pair.To).Distinct();

    private static IEnumerable<Type> DeclaredBy(Type type) =>
        type.GetInterfaces().Concat(type.GetFields(Members).Select(field => field.FieldType))
            .Concat(type.GetGenericArguments().SelectMany(Constraints))
            .Concat(type.GetCustomAttributesData().Select(attribute => attribute.AttributeType))
            .Append(type.BaseType ?? typeof(object));

    private static IEnumerable<MethodBase> Methods(Type type) => type.GetMethods(Members).Concat<MethodBase>(type.GetConstructors(Members));

    private static IEnumerable<Type> UsedBy(MethodBase method)
    {
        var signature = method.GetParameters().Select(parameter => parameter.ParameterType).Append((method as MethodInfo)?.ReturnType ?? typeof(void));
        if (method.IsGenericMethod) signature = signature.Concat(method.GetGenericArguments().SelectMany(Constraints));
        if (method.GetMethodBody() is not { } body) return signature;
        return signature.Concat(body.LocalVariables.Select(local => local.LocalType))
            .Concat(body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType!))
            .Concat(Tokens(body.GetILAsByteArray()!).SelectMany(token => UsedBy(method, token)));
    }

    private static IEnumerable<Type> UsedBy(MethodBase method, int token)
    {
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var member = method.Module.ResolveMember(token, ofType, method.IsGenericMethod ? method.GetGenericArguments() : null);
        if (member is Type type) return [type];
        IEnumerable<Type> used = member is FieldInfo field ? [field.FieldType] : [];
        if (member is MethodInfo called) used = called.IsGenericMethod ? called.GetGenericArguments().Append(called.ReturnType) : [called.ReturnType];
        return member?.DeclaringType is { } declaring ? used.Append(declaring) : used;
    }

    /// <summary>What the instructions name: types, fields and methods.</summary>
    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            // Two bytes begin with 0xFE.
            var opCode = s_opCodes[code[at] == 0xFE ? (short)(code[at] << 8 | code[at + 1]) : code[at]];
            at += opCode.Size;
            if (opCode.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return BitConverter.ToInt32(code, at);
            at += opCode.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type> Constraints(Type parameter) => parameter.IsGenericParameter ? parameter.GetGenericParameterConstraints() : [];

    /// <summary>The types that a type is put together from: those of its elements and arguments, and itself.</summary>
    private static IEnumerable<Type> Named(Type type)
    {
        if (type.HasElementType) return Named(type.GetElementType()!);
        if (type.IsGenericParameter || type.IsFunctionPointer) return [];
        return type.GetGenericArguments().SelectMany(Named).Append(type);
    }

    /// <summary>Not one of another assembly, nor one that the compiler adds, such as for the numbers of an array.</summary>
    private static bool IsWritten(Type type) => type.Assembly == s_library && Outermost(type).Namespace?.StartsWith("ArticleParser", StringComparison.Ordinal) == true;

    private static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type;
    }
}
