using System.CommandLine;
using System.Text;

namespace ArticleParser.Cli.Shells;

/// <summary>Scripts that make a shell complete the command's words: written from the commands themselves, so that they are never behind.</summary>
internal static class Completions
{
    public const string Tool = "articleparser";

    public static readonly string[] Shells = ["bash", "zsh", "fish", "powershell"];

    public static string Of(string shell, Command root) => shell switch
    {
        "bash" => Bash(root),
        "zsh" => Zsh(root),
        "fish" => Fish(root),
        _ => PowerShell(root),
    };

    private static string Bash(Command root)
    {
        var text = new StringBuilder($"# {Tool}: put 'source <({Tool} completions bash)' into ~/.bashrc\n_{Tool}() {{\n  local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}} cmd=${{COMP_WORDS[1]}}\n  case $prev in\n");
        foreach (var option in AllOptions(root).Where(option => option.Choices.Count > 0)) text.Append($"    {string.Join('|', option.Names)}) COMPREPLY=($(compgen -W \"{string.Join(' ', option.Choices)}\" -- \"$cur\")); return ;;\n");
        text.Append($"  esac\n  if [ \"$COMP_CWORD\" -eq 1 ]; then COMPREPLY=($(compgen -W \"{string.Join(' ', Names(root))}\" -- \"$cur\")); return; fi\n  local words=\n  case $cmd in\n");
        foreach (var command in root.Subcommands) text.Append($"    {command.Name}) words=\"{string.Join(' ', ShellOption.Of(command).SelectMany(option => option.Names))}\" ;;\n");
        return text.Append($"  esac\n  case $cur in -*) COMPREPLY=($(compgen -W \"$words\" -- \"$cur\")) ;; *) COMPREPLY=($(compgen -f -- \"$cur\")) ;; esac\n}}\ncomplete -o filenames -F _{Tool} {Tool}\n").ToString();
    }

    private static string Zsh(Command root)
    {
        var text = new StringBuilder($"#compdef {Tool}\n# {Tool}: put 'source <({Tool} completions zsh)' into ~/.zshrc\n_{Tool}() {{\n  local -a commands=({string.Join(' ', root.Subcommands.Select(command => $"'{command.Name}:{Quoted(command.Description)}'"))})\n  if (( CURRENT == 2 )); then _describe command commands; return; fi\n  case $words[2] in\n");
        foreach (var command in root.Subcommands) text.Append($"    {command.Name}) _arguments {string.Join(' ', ShellOption.Of(command).SelectMany(ZshOption))} '*:file:_files' ;;\n");
        return text.Append($"  esac\n}}\ncompdef _{Tool} {Tool}\n").ToString();
    }

    private static IEnumerable<string> ZshOption(ShellOption option) => option.Names.Select(name =>
        $"'{name}[{Quoted(option.Description).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)}]{(option.Value is null ? "" : $":{Quoted(option.Value.Replace(':', ' '))}:{(option.Choices.Count > 0 ? $"({string.Join(' ', option.Choices)})" : "_files")}")}'");

    private static string Fish(Command root)
    {
        var text = new StringBuilder($"# {Tool}: put '{Tool} completions fish | source' into ~/.config/fish/config.fish\n");
        foreach (var command in root.Subcommands)
        {
            text.Append($"complete -c {Tool} -n __fish_use_subcommand -a {command.Name} -d '{FishQuoted(command.Description)}'\n");
            foreach (var option in ShellOption.Of(command))
            {
                var names = string.Concat(option.Names.Select(name => name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}" : name.Length == 2 ? $" -s {name[1..]}" : ""));
                text.Append($"complete -c {Tool} -n '__fish_seen_subcommand_from {command.Name}'{names}{(option.Value is null ? "" : " -r")}{(option.Choices.Count > 0 ? $" -f -a '{string.Join(' ', option.Choices)}'" : "")} -d '{FishQuoted(option.Description)}'\n");
            }
        }

        return text.ToString();
    }

    private static string PowerShell(Command root)
    {
        var text = new StringBuilder($"# {Tool}: put '{Tool} completions powershell | Out-String | Invoke-Expression' into $PROFILE\nRegister-ArgumentCompleter -Native -CommandName {Tool} -ScriptBlock {{\n  param($word, $ast, $position)\n  $words = @($ast.CommandElements | ForEach-Object {{ $_.ToString() }})\n  $options = @{{\n");
        foreach (var command in root.Subcommands) text.Append($"    '{command.Name}' = @({string.Join(", ", ShellOption.Of(command).SelectMany(option => option.Names).Select(name => $"'{name}'"))})\n");
        text.Append($"  }}\n  $choices = @{{\n");
        foreach (var option in AllOptions(root).Where(option => option.Choices.Count > 0)) text.Append($"    '{option.Names[0]}' = @({string.Join(", ", option.Choices.Select(choice => $"'{choice}'"))})\n");
        return text.Append($"  }}\n  $before = if ($word) {{ $words[-2] }} else {{ $words[-1] }}\n  $all = if ($choices.ContainsKey($before)) {{ $choices[$before] }} elseif ($words.Count -le 2 -and -not $options.ContainsKey($words[1])) {{ @({string.Join(", ", Names(root).Select(name => $"'{name}'"))}) }} else {{ $options[$words[1]] }}\n  $all | Where-Object {{ $_ -like \"$word*\" }} | ForEach-Object {{ [System.Management.Automation.CompletionResult]::new($_) }}\n}}\n").ToString();
    }

    private static IEnumerable<string> Names(Command root) => root.Subcommands.Select(command => command.Name).Concat(ShellOption.Of(root).SelectMany(option => option.Names));

    private static IEnumerable<ShellOption> AllOptions(Command root) => root.Subcommands.SelectMany(ShellOption.Of).DistinctBy(option => option.Names[0]);

    private static string Quoted(string? text) => (text ?? "").Replace("'", "'\\''", StringComparison.Ordinal).Replace(":", "\\:", StringComparison.Ordinal);

    private static string FishQuoted(string? text) => (text ?? "").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
}
