using System.CommandLine;
using System.Text;

namespace ArticleParser.Cli.Shells;

/// <summary>The manual page, written from the commands and their help.</summary>
internal static class ManPage
{
    public static string Of(Command root)
    {
        var text = new StringBuilder($".TH ARTICLEPARSER 1 \"\" \"articleparser {ToolVersion.Text.Split('+')[0]}\" \"User Commands\"\n.SH NAME\narticleparser \\- {Escaped(root.Description)}\n.SH SYNOPSIS\n");
        foreach (var command in root.Subcommands) text.Append($".B articleparser {command.Name}\n{string.Concat(command.Arguments.Select(argument => $"[\\fI{Escaped(argument.Name)}\\fR]... "))}[\\fIoptions\\fR]\n.br\n");
        foreach (var command in root.Subcommands) Write(text, command);
        text.Append(".SH EXAMPLES\n.nf\n").Append(Escaped(HelpExamples.Text)).Append("\n.fi\n");
        return text.ToString();
    }

    private static void Write(StringBuilder text, Command command)
    {
        text.Append($".SH {command.Name.ToUpperInvariant()}\n{Escaped(command.Description)}\n");
        foreach (var argument in command.Arguments) text.Append($".TP\n\\fI{Escaped(argument.Name)}\\fR\n{Escaped(argument.Description)}\n");
        foreach (var option in ShellOption.Of(command))
            text.Append($".TP\n{string.Join(", ", option.Names.Select(name => $"\\fB{Escaped(name)}\\fR"))}{(option.Value is null ? "" : $" \\fI{Escaped(option.Value)}\\fR")}\n{Escaped(option.Description)}\n");
    }

    /// <summary>A hyphen is a minus where it is typed, and a line must not begin with a full stop or an apostrophe.</summary>
    private static string Escaped(string? text) => string.Join('\n', (text ?? "").ReplaceLineEndings("\n").Split('\n')
        .Select(line => line.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal))
        .Select(line => line.StartsWith('.') || line.StartsWith('\'') ? "\\&" + line : line));
}
