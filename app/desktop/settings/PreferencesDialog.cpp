// SPDX-License-Identifier: MIT
#include "desktop/settings/PreferencesDialog.h"

#include "common/Languages.h"
#include "desktop/common/DelimiterBox.h"
#include "desktop/common/PathField.h"
#include "desktop/common/TypeScale.h"
#include "desktop/settings/AutomaticExportRows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace enrow
{

namespace
{

constexpr int usualWidth = 588; // pixels, between the edges

void addHeading(QFormLayout *form, const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setFont(headingFont(heading->font()));
    if (form->rowCount() > 0)
        heading->setContentsMargins(0, 8, 0, 0);
    form->addRow(heading);
}

void addNamedRow(QFormLayout *form, const QString &name, QWidget *field)
{
    field->setAccessibleName(name);
    form->addRow(name, field);
}

template <typename Value>
void select(QComboBox *box, Value value)
{
    box->setCurrentIndex(qMax(0, box->findData(int(value))));
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, bool hasProxyPassword, const QString &archive,
                                     QWidget *parent)
    : QDialog(parent)
    , m_told(preferences)
    , m_language(new QComboBox(this))
    , m_languageNote(new QLabel(this))
    , m_theme(new QComboBox(this))
    , m_density(new QComboBox(this))
    , m_notifications(new QCheckBox(tr("Notify me when batches end while the window is in the background"), this))
    , m_delimiter(new DelimiterBox(this))
    , m_guard(new QCheckBox(tr("Disable formulas"), this))
    , m_proxyUse(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
{
    setWindowTitle(tr("Preferences"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLooks(form, preferences);
    addExport(form, preferences);
    addNetwork(form, preferences.proxy, hasProxyPassword);
    addArchive(form, archive);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // that of the style is a red cross
    // Enter ends a field, which is told; it closes nothing.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addStrut(usualWidth); // wider where words are longer
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    m_language->setFocus();
}

void PreferencesDialog::addLooks(QFormLayout *form, const Preferences &preferences)
{
    m_language->addItem(tr("Follow the system"), QString());
    for (const Language &language : Languages::all())
        m_language->addItem(language.ownName, language.code); // in itself, for whoever reads no other
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language)));
    m_languageNote->setForegroundRole(QPalette::PlaceholderText);
    m_theme->addItem(tr("Follow the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    select(m_theme, preferences.theme);
    m_density->addItem(tr("Compact, two lines for each batch"), 0);
    m_density->addItem(tr("Comfortable, three lines for each batch"), 1);
    select(m_density, preferences.comfortableList);
    m_notifications->setChecked(preferences.notifications);
    for (QComboBox *box : {m_language, m_theme, m_density})
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::tell);
    connect(m_notifications, &QCheckBox::toggled, this, &PreferencesDialog::tell);

    addHeading(form, tr("Window"));
    auto *language = new QHBoxLayout;
    language->setSpacing(8);
    language->addWidget(m_language, 1);
    language->addWidget(new QLabel(tr("Theme")));
    language->addWidget(m_theme, 1);
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Theme"));
    form->addRow(tr("Language"), language);
    form->addRow(QString(), m_languageNote);
    const auto showNote = [this, form, before = preferences.language, given = preferences.languageOfStart] {
        const bool isChanged = m_language->currentData().toString() != before;
        m_languageNote->setText(isChanged || given.isEmpty()
                                    ? tr("The language changes when Enrow Desk starts again.")
                                    : tr("Started with --language %1, which decides this time.").arg(given));
        form->setRowVisible(m_languageNote, isChanged || !given.isEmpty());
    };
    connect(m_language, &QComboBox::currentIndexChanged, this, showNote);
    showNote();
    addNamedRow(form, tr("List of batches"), m_density);
    form->addRow(tr("Notifications"), m_notifications);
}

void PreferencesDialog::addExport(QFormLayout *form, const Preferences &preferences)
{
    m_delimiter->setDelimiter(preferences.csvDelimiter);
    m_guard->setChecked(preferences.formulaGuard);
    m_guard->setToolTip(tr("Puts a ' before cells that a spreadsheet would run as a formula, in files and in what is "
                           "copied from the table"));
    connect(m_delimiter, &QComboBox::currentIndexChanged, this, &PreferencesDialog::tell);
    connect(m_guard, &QCheckBox::toggled, this, &PreferencesDialog::tell);

    addHeading(form, tr("Export"));
    addNamedRow(form, tr("Delimiter"), m_delimiter);
    form->addRow(tr("Cells"), m_guard);
    m_automatic = new AutomaticExportRows(preferences.automaticExport, *form, this);
    connect(m_automatic, &AutomaticExportRows::changed, this, &PreferencesDialog::tell);
}

void PreferencesDialog::addNetwork(QFormLayout *form, const ProxyPlan &plan, bool hasPassword)
{
    m_proxyUse->addItem(tr("Follow the system"), int(ProxyUse::System));
    m_proxyUse->addItem(tr("None"), int(ProxyUse::None));
    m_proxyUse->addItem(tr("By hand"), int(ProxyUse::ByHand));
    select(m_proxyUse, plan.use);
    m_host->setText(plan.host);
    m_host->setPlaceholderText(tr("proxy.example.com", "a made-up host"));
    m_host->setAccessibleName(tr("Host of the proxy"));
    m_port->setRange(1, 65535);
    m_port->setLocale(QLocale::c()); // as it stands in an address
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setValue(plan.port);
    m_port->setAccessibleName(tr("Port of the proxy"));
    m_user->setText(plan.user);
    m_user->setPlaceholderText(tr("Optional"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(hasPassword ? tr("Unchanged") : tr("Optional"));
    m_password->setToolTip(tr("Saved in the keychain of this computer, like API keys"));
    arrangeNetwork(form);
    const auto offer = [this, form] {
        const bool isByHand = m_proxyUse->currentData().toInt() == int(ProxyUse::ByHand);
        for (QLayout *row : std::as_const(m_byHand))
            form->setRowVisible(row, isByHand);
    };
    connect(m_proxyUse, &QComboBox::currentIndexChanged, this, offer);
    connect(m_proxyUse, &QComboBox::currentIndexChanged, this, &PreferencesDialog::tell);
    connect(m_port, &QSpinBox::editingFinished, this, &PreferencesDialog::tell);
    for (const QLineEdit *field : {m_host, m_user})
        connect(field, &QLineEdit::editingFinished, this, &PreferencesDialog::tell);
    connect(m_password, &QLineEdit::editingFinished, this, &PreferencesDialog::tellPassword);
    offer();
}

void PreferencesDialog::arrangeNetwork(QFormLayout *form)
{
    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_host, 1);
    place->addWidget(new QLabel(tr("Port")));
    place->addWidget(m_port);
    addHeading(form, tr("Network"));
    addNamedRow(form, tr("Proxy"), m_proxyUse);
    form->addRow(tr("Host"), place);
    m_byHand.append(place);
    auto *login = new QHBoxLayout;
    login->setSpacing(8);
    login->addWidget(m_user, 1);
    login->addWidget(new QLabel(tr("Password")));
    login->addWidget(m_password, 1);
    m_user->setAccessibleName(tr("User"));
    m_password->setAccessibleName(tr("Password"));
    form->addRow(tr("User"), login);
    m_byHand.append(login);
}

void PreferencesDialog::addArchive(QFormLayout *form, const QString &archive)
{
    auto *path = new PathField;
    path->setPath(archive);
    path->setAccessibleName(tr("File of the archive"));
    auto *open = new QPushButton(tr("Open folder"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &PreferencesDialog::archiveFolderRequested);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(path, 1);
    line->addWidget(open);
    addHeading(form, tr("Archive"));
    form->addRow(tr("File"), line);
}

Preferences PreferencesDialog::chosen() const
{
    Preferences now = m_told;
    now.language = m_language->currentData().toString();
    now.theme = ThemeChoice(m_theme->currentData().toInt());
    now.comfortableList = m_density->currentData().toInt() == 1;
    now.notifications = m_notifications->isChecked();
    now.csvDelimiter = m_delimiter->delimiter();
    now.formulaGuard = m_guard->isChecked();
    now.automaticExport = m_automatic->plan();
    now.proxy.use = ProxyUse(m_proxyUse->currentData().toInt());
    now.proxy.host = m_host->text().trimmed();
    now.proxy.port = quint16(m_port->value());
    now.proxy.user = m_user->text().trimmed();
    return now;
}

void PreferencesDialog::tell()
{
    const Preferences now = chosen();
    if (now == m_told)
        return;
    m_told = now;
    emit changed(now);
}

void PreferencesDialog::tellPassword()
{
    if (!m_password->isModified())
        return;
    m_password->setModified(false);
    emit proxyPasswordEntered(m_password->text());
}

void PreferencesDialog::done(int result)
{
    tell();
    tellPassword();
    m_password->setText(QString());
    QDialog::done(result);
}

} // namespace enrow
