// SPDX-License-Identifier: MIT
#include "desktop/settings/KeyDialog.h"

#include "common/ReasonText.h"
#include "core/ApiOrigin.h"
#include "credentials/KeyRing.h"
#include "desktop/common/ErrorText.h"
#include "desktop/common/Icons.h"
#include "desktop/common/MessageLine.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace enrow
{

namespace
{

QLabel *labelFor(QWidget *buddy, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

// Its scheme says nothing to a person: it is https, but on this machine.
QString serverName(const QUrl &baseUrl)
{
    return baseUrl.authority(QUrl::FullyEncoded) + baseUrl.path(QUrl::FullyEncoded);
}

} // namespace

KeyDialog::KeyDialog(const ApiOrigin &origin, KeyRing &keys, KeyTest test, QWidget *parent)
    : QDialog(parent)
    , m_server(serverName(origin.baseUrl()))
    , m_keys(keys)
    , m_test(std::move(test))
    , m_field(new QLineEdit(this))
    , m_show(new QAction(this))
    , m_several(new QToolButton(this))
    , m_naming(new QWidget(this))
    , m_names(new QComboBox(m_naming))
    , m_forgetButton(new QPushButton(tr("&Forget key"), this))
    , m_answer(new MessageLine(this))
    , m_keepUntested(new QPushButton(tr("Use without test&ing"), this))
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("API key"));
    buildField();
    buildNames();
    buildActions();
    arrange();
    setKeyName(m_keys.current());
    m_field->setFocus();
}

void KeyDialog::buildField()
{
    m_field->setAccessibleName(tr("Enrow API key"));
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        dropAnswer(); // it is about the key before this one
    });
    m_show->setText(tr("&Show the key"));
    m_show->setCheckable(true);
    connect(m_show, &QAction::toggled, this, &KeyDialog::showKey);
    showKey(false);
}

void KeyDialog::buildNames()
{
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->setAccessibleName(tr("Name of the key"));
    m_names->setToolTip(tr("One key for each workspace: choose a name, or type a new one"));
    m_names->lineEdit()->setMaxLength(KeyRing::longestName);
    m_names->addItems(m_keys.names());
    m_several->setText(tr("Use se&veral keys"));
    m_several->setToolTip(tr("Give each key a name, for example one per workspace"));
    m_several->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_several->setAutoRaise(true);
    m_several->setFocusPolicy(Qt::StrongFocus);
    connect(m_several, &QToolButton::clicked, this, [this] { showNaming(m_naming->isHidden()); });
    showNaming(m_keys.names().size() > 1);
    auto *naming = new QVBoxLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, 0);
    naming->setSpacing(5);
    naming->addWidget(labelFor(m_names, tr("&Name, for example of the workspace")));
    naming->addWidget(m_names);
    connect(m_names, &QComboBox::currentTextChanged, this, &KeyDialog::dropAnswer);
    connect(&m_keys, &KeyRing::keyChanged, this, [this](const QString &changed) {
        // A key that came meanwhile, as from a keychain that was unlocked, is not asked for any more.
        if (changed == name() && m_keys.key(changed) && isRefused())
            dropAnswer();
        describeKey();
    });
    connect(&m_keys, &KeyRing::writingEnded, this, &KeyDialog::describeKey);
}

void KeyDialog::buildActions()
{
    m_forgetButton->setToolTip(tr("Delete this key from the keychain and from this program"));
    m_keepUntested->setToolTip(tr("Use this key now; the first batch checked with it shows whether it works"));
    m_keepUntested->hide();
    for (QPushButton *button : {m_forgetButton, m_keepUntested})
        button->setAutoDefault(false);
    connect(m_forgetButton, &QPushButton::clicked, this, &KeyDialog::askWhetherToForget);
    connect(m_keepUntested, &QPushButton::clicked, this, &KeyDialog::keepTypedKey);
}

void KeyDialog::arrange()
{
    auto *show = new QToolButton(this);
    show->setDefaultAction(m_show);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_field, 1);
    row->addWidget(show);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use this key"));
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_forgetButton); // at the other end of the row
    footer->addStretch(1);
    footer->addWidget(m_keepUntested);
    footer->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &KeyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &KeyDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(5); // a field belongs to the label above it
    layout->addWidget(labelFor(m_field, tr("Enrow API &key")));
    layout->addLayout(row);
    layout->addSpacing(3);
    layout->addWidget(m_answer);
    layout->addWidget(m_note);
    layout->addSpacing(3);
    layout->addWidget(m_several, 0, Qt::AlignLeft);
    layout->addWidget(m_naming);
    layout->addStretch(1);
    layout->addSpacing(6);
    layout->addLayout(footer);
    QWidget *last = m_field;
    for (QWidget *next : std::initializer_list<QWidget *>{show, m_several, m_names})
        setTabOrder(std::exchange(last, next), next);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
}

void KeyDialog::showNaming(bool shown)
{
    m_naming->setVisible(shown);
    m_several->setIcon(iconOf(shown ? Icon::Collapse : Icon::Expand));
    m_several->setAccessibleDescription(shown ? tr("The names are shown") : tr("The names are not shown"));
}

void KeyDialog::showKey(bool shown)
{
    m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(iconOf(shown ? Icon::Hide : Icon::Show));
    m_show->setToolTip(shown ? tr("Hide the key") : tr("Show the key"));
}

void KeyDialog::setReason(const QString &reason)
{
    answer(Tone::Negative, reason);
}

void KeyDialog::setKeyName(const QString &name)
{
    if (name != m_keys.current())
        showNaming(true); // it is another one than usual
    m_names->setCurrentText(name);
    dropAnswer();
}

QString KeyDialog::name() const
{
    return m_names->currentText().simplified();
}

void KeyDialog::describeKey()
{
    const NamedKey key = m_keys.at(name());
    m_field->setPlaceholderText(key.key ? tr("Paste a key to replace the current one") : tr("Paste your API key"));
    m_forgetButton->setEnabled(key.key || (key.error && key.error->kind == ErrorKind::KeychainLocked));
    m_note->setText(keepingNote());
    m_note->setVisible(!isRefused()); // where that key would go does not matter
    const std::optional<Error> error = keychainError();
    m_note->setToolTip(error ? error->detail.simplified().toHtmlEscaped() : QString());
    const bool isForThisRun = !m_keys.outlivesRun() || error;
    m_note->setForegroundRole(isForThisRun ? QPalette::WindowText : QPalette::PlaceholderText);
}

// Of the key that is chosen; a name that was never read or written has the fate of the current one.
std::optional<Error> KeyDialog::keychainError() const
{
    const std::optional<Error> error = m_keys.at(name()).error;
    return error ? error : m_keys.at({}).error;
}

QString KeyDialog::keepingNote() const
{
    const std::optional<Error> error = keychainError();
    if (!m_keys.outlivesRun())
        return tr("Kept for this run only and sent only to %1.").arg(m_server);
    if (error)
        return tr("Kept for this run only and sent only to %1. %2").arg(m_server, ErrorText::whyNotKept(*error));
    if (m_keys.at(name()).state == KeyState::FromEnvironment)
        return tr("Given for this run by ENROW_API_KEY, and sent only to %1. A key entered here is used instead, and "
                  "saved in the keychain of this computer if it has one.")
            .arg(m_server);
    const bool isSaved = m_keys.at(name()).state == KeyState::Kept && m_field->text().isEmpty() && !isRefused();
    return isSaved ? tr("Saved in the keychain of this computer and sent only to %1.").arg(m_server)
                   : tr("Will be saved in the keychain, which may ask for its password, and sent only to %1.")
                         .arg(m_server);
}

std::optional<ApiKey> KeyDialog::usableKey()
{
    const std::optional<ApiKeyProblem> problem = problemWithApiKey(m_field->text());
    if (!problem)
        return ApiKey::parse(m_field->text()).value();
    const bool isTyped = *problem != ApiKeyProblem::Empty;
    if (!isTyped && m_keys.key(name()))
        return m_keys.key(name());
    answer(Tone::Negative,
           isTyped ? tr("This cannot be an API key: %1.").arg(ReasonText::of(*problem)) : tr("Enter the API key."));
    m_field->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

void KeyDialog::testKey()
{
    dropAnswer();
    const std::optional<ApiKey> key = usableKey();
    if (!key)
        return;
    // The buttons stay enabled: the one that was pressed would lose the focus to Cancel, which Enter then presses.
    answer(Tone::Neutral, tr("Testing the key at %1…").arg(m_server));
    m_testing = m_test(*key, this, [this](const Result<ReportedCredits> &balance) {
        dropAnswer();
        // Whoever says that the account lacks something has taken the key.
        if (balance || balance.error().kind == ErrorKind::NotInPlan) {
            keepTypedKey();
            return;
        }
        answer(Tone::Negative, ErrorText::accountSentence(balance.error()));
        const bool isWrong = balance.error().kind == ErrorKind::KeyRefused;
        m_keepUntested->setVisible(!isWrong);
        if (isWrong) { // the next one that is pasted takes its place
            m_field->setFocus(Qt::OtherFocusReason);
            m_field->selectAll();
        }
    });
}

void KeyDialog::answer(Tone tone, const QString &text)
{
    m_answer->say(tone, text);
    describeKey();
}

bool KeyDialog::isRefused() const
{
    return m_answer->tone() == Tone::Negative && !m_answer->text().isEmpty();
}

void KeyDialog::dropAnswer()
{
    m_testing.cancel();
    m_keepUntested->hide();
    answer(Tone::Neutral, {});
}

void KeyDialog::askWhetherToForget()
{
    const QString forgotten = m_keys.resolve(name());
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Forget this key?"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("The key “%1” will be deleted from the keychain and from this program.").arg(forgotten));
    box->setInformativeText(tr("Batches that use it wait until it is entered again."));
    const QPushButton *forget = box->addButton(tr("&Forget"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QDialog::finished, this, [this, box, forget, forgotten] {
        if (box->clickedButton() == forget)
            forgetKey(forgotten);
    });
    box->open();
}

void KeyDialog::forgetKey(const QString &name)
{
    m_keys.remove(name);
    m_field->setText(QString());
    m_names->clear();
    m_names->addItems(m_keys.names());
    setKeyName(m_keys.current());
}

// A layout makes room for a longer sentence in its width, but not in the height that its lines then need.
bool KeyDialog::event(QEvent *event)
{
    const bool isTaken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
    return isTaken;
}

void KeyDialog::accept()
{
    const std::optional<ApiKey> key = usableKey();
    if (!key)
        return;
    if (!m_field->text().trimmed().isEmpty()) {
        testKey();
        return;
    }
    m_keys.makeCurrent(m_keys.resolve(name()));
    QDialog::accept();
}

// A key that is typed again is written again: the keychain may have refused it.
void KeyDialog::keepTypedKey()
{
    m_keys.enter(name(), *usableKey());
    QDialog::accept();
}

void KeyDialog::done(int result)
{
    // Unlike clear(), setting a text also forgets the steps that undo could bring back.
    m_field->setText(QString());
    m_show->setChecked(false);
    dropAnswer();
    QDialog::done(result);
}

} // namespace enrow
